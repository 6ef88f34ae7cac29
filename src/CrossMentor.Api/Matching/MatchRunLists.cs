using System.Linq.Expressions;
using CrossMentor.Api.Paging;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Matching;

/// <summary>The list of MatchRun rows: what it can be filtered and ordered by.</summary>
public sealed class MatchRunLists(CrossMentorDb db)
{
    private readonly SortKeys<MatchRun> keys = new SortKeys<MatchRun>((Expression<Func<MatchRun, MatchRunId>>)(row => row.Id))
        .With("QueuedAt", row => row.QueuedAt);

    public ListRequest<MatchRun> Request(MatchRunFilterInput? where, IReadOnlyList<MatchRunSortInput>? order, Page page) =>
        new(db.Set<MatchRun>(), where, keys.Of(order, [keys.By("QueuedAt", isDescending: true)]), page);
}
