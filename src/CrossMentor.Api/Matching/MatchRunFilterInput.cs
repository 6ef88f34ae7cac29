using CrossMentor.Api.Filtering;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Api.Matching;

/// <summary>What a list of MatchRun rows can be narrowed by; conditions that are null do not apply.</summary>
public sealed record MatchRunFilterInput(
    IReadOnlyList<MatchRunFilterInput>? And,
    IReadOnlyList<MatchRunFilterInput>? Or,
    IdOperationFilterInput? ProgrammeId,
    OperationFilterInput<MatchRunState>? State,
    DateTimeOperationFilterInput? QueuedAt);
