using System.Linq.Expressions;
using CrossMentor.Api.Paging;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;

namespace CrossMentor.Api.Participants;

/// <summary>The list of Participant rows: what it can be filtered and ordered by.</summary>
public sealed class ParticipantLists(CrossMentorDb db)
{
    private readonly SortKeys<Participant> keys = new SortKeys<Participant>((Expression<Func<Participant, ParticipantId>>)(row => row.Id))
        .With("DisplayName", row => db.Set<Person>().Where(person => person.Id == row.PersonId).Select(person => person.DisplayName).FirstOrDefault() ?? "")
        .With("OrganisationName", row => db.Set<Organisation>().Where(organisation => organisation.Id == row.OrganisationId).Select(organisation => organisation.NameKey).FirstOrDefault() ?? "")
        .With("Role", row => row.Role == ParticipantRole.Mentor ? 0 : 1);

    public ListRequest<Participant> Request(ParticipantFilterInput? where, IReadOnlyList<ParticipantSortInput>? order, Page page) =>
        new(db.Set<Participant>(), where, keys.Of(order, [keys.By("OrganisationName")]), page);
}
