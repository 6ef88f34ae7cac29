using CrossMentor.Api.Paging;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Organisations;

/// <summary>What a list of Organisation rows can be ordered by.</summary>
public sealed record OrganisationSortInput(SortEnumType? Name, SortEnumType? Sector, SortEnumType? Country);
