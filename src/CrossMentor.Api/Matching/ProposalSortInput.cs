using CrossMentor.Api.Paging;
using CrossMentor.Domain.Matching;

namespace CrossMentor.Api.Matching;

/// <summary>What a list of Proposal rows can be ordered by.</summary>
public sealed record ProposalSortInput(SortEnumType? Score);
