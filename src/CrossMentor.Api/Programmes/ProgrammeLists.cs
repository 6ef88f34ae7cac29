using System.Linq.Expressions;
using CrossMentor.Api.Paging;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Programmes;

/// <summary>The list of Programme rows: what it can be filtered and ordered by.</summary>
public sealed class ProgrammeLists(CrossMentorDb db)
{
    private readonly SortKeys<Programme> keys = new SortKeys<Programme>((Expression<Func<Programme, ProgrammeId>>)(row => row.Id))
        .With("Name", row => row.Name)
        .With("StartsOn", row => row.StartsOn)
        .With("State", row => row.State == ProgrammeState.Preparing ? 0 : row.State == ProgrammeState.Active ? 1 : 2);

    public ListRequest<Programme> Request(ProgrammeFilterInput? where, IReadOnlyList<ProgrammeSortInput>? order, Page page) =>
        new(db.Set<Programme>(), where, keys.Of(order, [keys.By("Name")]), page);
}
