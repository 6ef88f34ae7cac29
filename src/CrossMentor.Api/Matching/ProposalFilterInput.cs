using CrossMentor.Api.Filtering;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Api.Matching;

/// <summary>What a list of Proposal rows can be narrowed by; conditions that are null do not apply.</summary>
public sealed record ProposalFilterInput(
    IReadOnlyList<ProposalFilterInput>? And,
    IReadOnlyList<ProposalFilterInput>? Or,
    IdOperationFilterInput? MentorOrganisationId,
    IdOperationFilterInput? MenteeOrganisationId,
    IntOperationFilterInput? Score);
