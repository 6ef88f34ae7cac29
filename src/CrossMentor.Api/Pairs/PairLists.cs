using System.Linq.Expressions;
using CrossMentor.Api.Paging;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Pairs;

/// <summary>The list of Pair rows: what it can be filtered and ordered by.</summary>
public sealed class PairLists(CrossMentorDb db)
{
    private readonly SortKeys<Pair> keys = new SortKeys<Pair>((Expression<Func<Pair, PairId>>)(row => row.Id))
        .With("PublishedAt", row => row.PublishedAt)
        .With("MentorOrganisationName", row => db.Set<Organisation>().Where(organisation => organisation.Id == row.MentorOrganisationId).Select(organisation => organisation.NameKey).FirstOrDefault() ?? "")
        .With("MenteeOrganisationName", row => db.Set<Organisation>().Where(organisation => organisation.Id == row.MenteeOrganisationId).Select(organisation => organisation.NameKey).FirstOrDefault() ?? "")
        .With("MentorName", row => db.Set<Person>().Where(person => person.Id == row.MentorPersonId).Select(person => person.DisplayName).FirstOrDefault() ?? "")
        .With("MenteeName", row => db.Set<Person>().Where(person => person.Id == row.MenteePersonId).Select(person => person.DisplayName).FirstOrDefault() ?? "");

    public ListRequest<Pair> Request(PairFilterInput? where, IReadOnlyList<PairSortInput>? order, Page page) =>
        new(db.Set<Pair>(), where, keys.Of(order, [keys.By("PublishedAt")]), page);
}
