using CrossMentor.Api.Reading;
using CrossMentor.Application.Auditing;
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
/// parents of a level at once. What the table does not list stays hidden, and what it shows of others is written down first.
/// </summary>
public sealed class AccessGate(CallerContext context, EntityLoader loader, CrossMentorDb db, AccessPolicy policy, DisclosureLog disclosures)
{
    public async ValueTask ShowAsync(DataClass data, IReadOnlyList<object> parents, Memory<bool> shown, CancellationToken ct)
    {
        var caller = context.Require();
        var enrolments = await EnrolmentsAsync(caller, parents, ct);
        var companions = await CompanionsAsync(caller, data, parents, ct);
        var isShown = new bool[parents.Count];
        var isRecorded = DisclosurePolicy.IsRecorded(data);
        var told = new List<ShownPerson>();
        for (var row = 0; row < parents.Count; row++)
        {
            if (parents[row] is Organisation organisation)
            {
                isShown[row] = policy.Allows(caller, data, organisation.Id);
            }
            else if (GroundOf(caller, data, parents[row], enrolments, companions) is { } ground)
            {
                isShown[row] = true;
                if (isRecorded)
                {
                    told.AddRange(Subjects(parents[row]).Where(subject => !caller.Is(subject.Person)).Select(subject => new ShownPerson(subject.Person, subject.Organisation, ground)));
                }
            }
        }

        if (told.Count > 0)
        {
            await disclosures.NoteAsync(caller, data, told, ct);
        }

        isShown.CopyTo(shown);
    }

    private AccessGround? GroundOf(
        Caller caller, DataClass data, object parent, ILookup<PersonId, ProgrammeId> enrolments, ILookup<PersonId, Relation> companions) => parent switch
        {
            Person person => policy.GroundOf(caller, data, person.OrganisationId, enrolments[person.Id], person.Id, companions[person.Id]),
            Participant participant => policy.GroundOf(caller, data, participant.OrganisationId, participant.ProgrammeId, participant.PersonId),
            Pair pair => policy.GroundOf(caller, data, pair.ProgrammeId, pair.MentorPersonId, pair.MenteePersonId),
            PairSession session => policy.GroundOf(caller, data, session.ProgrammeId, session.MentorPersonId, session.MenteePersonId),
            _ => null,
        };

    /// <summary>About whom a value of the object is.</summary>
    private static IReadOnlyList<(PersonId Person, OrganisationId Organisation)> Subjects(object parent) => parent switch
    {
        Person person => [(person.Id, person.OrganisationId)],
        Participant participant => [(participant.PersonId, participant.OrganisationId)],
        Pair pair => [(pair.MentorPersonId, pair.MentorOrganisationId), (pair.MenteePersonId, pair.MenteeOrganisationId)],
        PairSession session => [(session.MentorPersonId, session.MentorOrganisationId), (session.MenteePersonId, session.MenteeOrganisationId)],
        _ => [],
    };

    // A person's own organisation decides without a look at the programmes, so these are read for foreign people only, and once for all fields.
    private async Task<ILookup<PersonId, ProgrammeId>> EnrolmentsAsync(Caller caller, IReadOnlyList<object> parents, CancellationToken ct)
    {
        var known = loader.Remembered<Enrolments>();
        var foreign = parents.OfType<Person>().Where(person => !caller.Coordinates(person.OrganisationId)).Select(person => person.Id).Distinct().ToList();
        var missing = caller.ManagedProgrammes.Count == 0 ? [] : foreign.Where(person => !known.ContainsKey(person)).ToList();
        if (missing.Count > 0)
        {
            var enrolled = await loader.LoadReferringAsync<Participant, PersonId, ParticipantId>(missing, row => row.PersonId, row => row.Id, ct);
            foreach (var (person, rows) in missing.Zip(enrolled))
            {
                known.Add(person, [.. rows.Select(row => row.ProgrammeId)]);
            }
        }

        return foreign.SelectMany(person => known.GetValueOrDefault(person, []), (person, programme) => (person, programme)).ToLookup(one => one.person, one => one.programme);
    }

    // Whoever sees somebody as a mentor or mentee sees a partner or a fellow of a group; the pairs and the groups say which.
    private async Task<ILookup<PersonId, Relation>> CompanionsAsync(Caller caller, DataClass data, IReadOnlyList<object> parents, CancellationToken ct)
    {
        var companions = new List<(PersonId Person, Relation Relation)>();
        if (parents.OfType<Person>().Any(person => !caller.Is(person.Id)) && caller.OwnPeople.Count > 0)
        {
            var (known, own) = (loader.Remembered<Companions>(), caller.OwnPeople.ToList());
            if (policy.Allows(Role.Participant, Relation.Partner, data))
            {
                companions.AddRange((known.Partners ??= await PartnersAsync(own, ct)).Select(person => (person, Relation.Partner)));
            }

            if (policy.Allows(Role.Participant, Relation.Fellow, data))
            {
                companions.AddRange((known.Fellows ??= await FellowsAsync(own, ct)).Select(person => (person, Relation.Fellow)));
            }
        }

        return companions.ToLookup(companion => companion.Person, companion => companion.Relation);
    }

    private async Task<IReadOnlyList<PersonId>> PartnersAsync(List<PersonId> own, CancellationToken ct)
    {
        var pairs = await db.Pairs
            .Where(pair => pair.IsDisclosed && (own.Contains(pair.MentorPersonId) || own.Contains(pair.MenteePersonId)))
            .Select(pair => new { pair.MentorPersonId, pair.MenteePersonId })
            .ToListAsync(ct);
        return [.. pairs.Select(pair => own.Contains(pair.MentorPersonId) ? pair.MenteePersonId : pair.MentorPersonId)];
    }

    private async Task<IReadOnlyList<PersonId>> FellowsAsync(List<PersonId> own, CancellationToken ct)
        => await db.LearningGroupMembers
            .Where(member => db.LearningGroupMembers.Any(self => self.LearningGroupId == member.LearningGroupId && own.Contains(self.PersonId)))
            .Select(member => member.PersonId)
            .Union(db.IntervisionMembers
                .Where(member => db.IntervisionMembers.Any(self => self.IntervisionGroupId == member.IntervisionGroupId && own.Contains(self.PersonId)))
                .Select(member => member.PersonId))
            .ToListAsync(ct);

    /// <summary>In which programmes the caller sees people take part.</summary>
    private sealed class Enrolments : Dictionary<PersonId, IReadOnlyList<ProgrammeId>>;

    /// <summary>Whom the caller works with as a mentor or mentee; null until it is read.</summary>
    private sealed class Companions
    {
        public IReadOnlyList<PersonId>? Partners { get; set; }

        public IReadOnlyList<PersonId>? Fellows { get; set; }
    }
}
