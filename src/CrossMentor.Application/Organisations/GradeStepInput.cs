namespace CrossMentor.Application.Organisations;

/// <summary>One of an organisation's own grades and its rank on the common ladder.</summary>
public sealed record GradeStepInput
{
    public required string Label { get; init; }

    public required int Rank { get; init; }
}
