namespace Consultancy.ByLot;

/// <summary>The settings of <see cref="ByLotStrategy"/>; <c>plugin.json</c> has their schema.</summary>
public sealed record ByLotSettings
{
    /// <summary>How often it is tried at most whether a choice leaves enough for the others; one trial is a whole assignment.</summary>
    public int TrialsMax { get; init; } = 10_000;
}
