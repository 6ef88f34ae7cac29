using CrossMentor.Api.Reading;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Callers;

/// <summary>
/// Decides which values of the objects that a caller sees are shown: the policy table of the domain, asked for all
/// parents of a level at once. What the table does not list stays hidden.
/// </summary>
public sealed class AccessGate(CallerContext context, EntityLoader loader, CrossMentorDb db)
{
    public async ValueTask ShowAsync(DataClass data, IReadOnlyList<object> parents, Memory<bool> shown, CancellationToken ct)
    {
        var caller = context.Require();
        var enrolments = await EnrolmentsAsync(caller, parents, ct);
        var partners = await PartnersAsync(caller, data, parents, ct);
        for (var row = 0; row < parents.Count; row++)
        {
            shown.Span[row] = parents[row] switch
            {
                Organisation organisation => AccessPolicy.Allows(caller, data, organisation.Id),
                Person person => AccessPolicy.Allows(
                    caller, data, person.OrganisationId, enrolments[person.Id], person.Id, partners.Contains(person.Id)),
                Participant participant => AccessPolicy.Allows(
                    caller, data, participant.OrganisationId, participant.ProgrammeId, participant.PersonId),
                Pair pair => AccessPolicy.Allows(caller, data, pair.ProgrammeId, pair.MentorPersonId, pair.MenteePersonId),
                PairSession session => AccessPolicy.Allows(caller, data, session.ProgrammeId, session.MentorPersonId, session.MenteePersonId),
                _ => false,
            };
        }
    }

    // A person's own organisation decides without a look at the programmes, so these are read for foreign people only.
    private async Task<ILookup<PersonId, ProgrammeId>> EnrolmentsAsync(Caller caller, IReadOnlyList<object> parents, CancellationToken ct)
    {
        var foreign = parents.OfType<Person>().Where(person => !caller.Coordinates(person.OrganisationId)).Select(person => person.Id).ToList();
        var enrolled = foreign.Count == 0 || caller.ManagedProgrammes.Count == 0
            ? []
            : await loader.LoadReferringAsync<Participant, PersonId, ParticipantId>(foreign, row => row.PersonId, row => row.Id, ct);
        return enrolled.SelectMany(rows => rows).ToLookup(row => row.PersonId, row => row.ProgrammeId);
    }

    // Whoever sees somebody as a mentor or mentee sees a partner or a fellow of a learning group; the pairs say which.
    private async Task<IReadOnlySet<PersonId>> PartnersAsync(Caller caller, DataClass data, IReadOnlyList<object> parents, CancellationToken ct)
    {
        if (caller.OwnPeople.Count == 0 || !AccessPolicy.Allows(Role.Participant, Relation.Partner, data) || !parents.OfType<Person>().Any())
        {
            return new HashSet<PersonId>();
        }

        var own = caller.OwnPeople.ToList();
        var pairs = await db.Pairs
            .Where(pair => pair.IsDisclosed && (own.Contains(pair.MentorPersonId) || own.Contains(pair.MenteePersonId)))
            .Select(pair => new { pair.MentorPersonId, pair.MenteePersonId })
            .ToListAsync(ct);
        return pairs.Select(pair => caller.Is(pair.MentorPersonId) ? pair.MenteePersonId : pair.MentorPersonId).ToHashSet();
    }
}
