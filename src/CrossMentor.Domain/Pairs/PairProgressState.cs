namespace CrossMentor.Domain.Pairs;

/// <summary>How far a pair is for the time that has passed.</summary>
public enum PairProgressState
{
    OnTrack,

    /// <summary>Fewer sessions than the part of the time that has passed asks for.</summary>
    Behind,

    /// <summary>As many sessions as the programme aims at.</summary>
    Complete,
}
