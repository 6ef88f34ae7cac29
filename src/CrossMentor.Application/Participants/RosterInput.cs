namespace CrossMentor.Application.Participants;

/// <summary>A roster in exactly one of its two forms.</summary>
public sealed record RosterInput
{
    /// <summary>RFC 4180 with a header line.</summary>
    public string? Csv { get; init; }

    /// <summary>The same columns as objects.</summary>
    public IReadOnlyList<RosterRowInput>? Rows { get; init; }
}
