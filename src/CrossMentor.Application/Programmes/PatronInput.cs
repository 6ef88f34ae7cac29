namespace CrossMentor.Application.Programmes;

/// <summary>Somebody in public office who supports a series.</summary>
public sealed record PatronInput
{
    public required string Name { get; init; }

    public required string Office { get; init; }
}
