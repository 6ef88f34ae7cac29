namespace CrossMentor.Domain.Matching;

/// <summary>What would have to be different.</summary>
public enum WhatIfChangeKind
{
    /// <summary>The mentor has one place more.</summary>
    ExtraPlace,

    /// <summary>The rule lets the pair pass that it keeps apart.</summary>
    LiftRule,

    /// <summary>People take back that they ruled the pair out.</summary>
    LiftExclusion,

    /// <summary>People fix the pair.</summary>
    Pin,

    /// <summary>The scorer counts more or less.</summary>
    Weight,
}
