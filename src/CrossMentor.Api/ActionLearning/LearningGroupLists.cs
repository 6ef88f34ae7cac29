using System.Linq.Expressions;
using CrossMentor.Api.Paging;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Persistence;

namespace CrossMentor.Api.ActionLearning;

/// <summary>The list of LearningGroup rows: what it can be filtered and ordered by.</summary>
public sealed class LearningGroupLists(CrossMentorDb db)
{
    private readonly SortKeys<LearningGroup> keys = new SortKeys<LearningGroup>((Expression<Func<LearningGroup, LearningGroupId>>)(row => row.Id))
        .With("Number", row => row.Number);

    public ListRequest<LearningGroup> Request(LearningGroupFilterInput? where, IReadOnlyList<LearningGroupSortInput>? order, Page page) =>
        new(db.Set<LearningGroup>(), where, keys.Of(order, [keys.By("Number")]), page);
}
