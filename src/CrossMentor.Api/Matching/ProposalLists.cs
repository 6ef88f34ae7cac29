using System.Linq.Expressions;
using CrossMentor.Api.Paging;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Matching;

/// <summary>The list of Proposal rows: what it can be filtered and ordered by.</summary>
public sealed class ProposalLists(CrossMentorDb db)
{
    private readonly SortKeys<Proposal> keys = new SortKeys<Proposal>((Expression<Func<Proposal, ProposalId>>)(row => row.Id))
        .With("Score", row => row.Score);

    public ListRequest<Proposal> Request(ProposalFilterInput? where, IReadOnlyList<ProposalSortInput>? order, Page page) =>
        new(db.Set<Proposal>(), where, keys.Of(order, [keys.By("Score", isDescending: true)]), page);
}
