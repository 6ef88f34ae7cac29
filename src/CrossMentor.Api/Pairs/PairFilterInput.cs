using CrossMentor.Api.Filtering;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Api.Pairs;

/// <summary>What a list of Pair rows can be narrowed by; conditions that are null do not apply.</summary>
public sealed record PairFilterInput(
    IReadOnlyList<PairFilterInput>? And,
    IReadOnlyList<PairFilterInput>? Or,
    IdOperationFilterInput? Id,
    IdOperationFilterInput? ProgrammeId,
    IdOperationFilterInput? MentorId,
    IdOperationFilterInput? MenteeId,
    IdOperationFilterInput? MentorOrganisationId,
    IdOperationFilterInput? MenteeOrganisationId,
    OperationFilterInput<PairState>? State,
    DateTimeOperationFilterInput? PublishedAt);
