namespace CrossMentor.Matching.WhatIf;

/// <summary>What would have to be different.</summary>
public enum ChangeKind
{
    /// <summary>A mentor has one place more.</summary>
    ExtraPlace,

    /// <summary>A rule lets the pair pass that it keeps apart.</summary>
    LiftRule,

    /// <summary>People take back that they ruled the pair out.</summary>
    LiftExclusion,

    /// <summary>People fix the pair.</summary>
    Pin,

    /// <summary>A scorer counts more or less.</summary>
    Weight,
}
