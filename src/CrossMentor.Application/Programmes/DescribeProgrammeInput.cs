using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>States what catalogues record of a programme. It replaces what was stated before.</summary>
public sealed record DescribeProgrammeInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Version { get; init; }

    public required string Promoter { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public SourceSpecificity SourceSpecificity { get; init; } = SourceSpecificity.Programme;

    public IReadOnlyList<PowerDomain> PowerDomains { get; init; } = [];

    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Follows from the countries of the organisations when left out.</summary>
    public ImplementationScale? Scale { get; init; }
}
