using System.Linq.Expressions;
using CrossMentor.Api.Paging;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Organisations;

/// <summary>The list of Organisation rows: what it can be filtered and ordered by.</summary>
public sealed class OrganisationLists(CrossMentorDb db)
{
    private readonly SortKeys<Organisation> keys = new SortKeys<Organisation>((Expression<Func<Organisation, OrganisationId>>)(row => row.Id))
        .With("Name", row => row.NameKey)
        .With("Sector", row => row.Sector)
        .With("Country", row => row.Country);

    public ListRequest<Organisation> Request(OrganisationFilterInput? where, IReadOnlyList<OrganisationSortInput>? order, Page page) =>
        new(db.Set<Organisation>(), where, keys.Of(order, [keys.By("Name")]), page);
}
