namespace CrossMentor.Domain.Matching;

/// <summary>What is worked on.</summary>
public enum MatchTaskKind
{
    /// <summary>A run is carried out again from what was kept of it.</summary>
    Replay,

    /// <summary>A draft scenario is solved under its decisions.</summary>
    Resolve,

    /// <summary>A question what would have to be different.</summary>
    WhatIf,
}
