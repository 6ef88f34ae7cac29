namespace CrossMentor.Sdk.Solvers.Dense.Lanes;

/// <summary>How many numbers one instruction handles. The answer never depends on it.</summary>
internal enum LaneWidth
{
    /// <summary>The widest that this processor has.</summary>
    Widest,
    Single,
    Bits128,
    Bits256,
    Bits512,
}
