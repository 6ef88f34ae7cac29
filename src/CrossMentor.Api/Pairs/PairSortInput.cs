using CrossMentor.Api.Paging;
using CrossMentor.Domain.Pairs;

namespace CrossMentor.Api.Pairs;

/// <summary>What a list of Pair rows can be ordered by.</summary>
public sealed record PairSortInput(SortEnumType? PublishedAt, SortEnumType? MentorOrganisationName, SortEnumType? MenteeOrganisationName, SortEnumType? MentorName, SortEnumType? MenteeName);
