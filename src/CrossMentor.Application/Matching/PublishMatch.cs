using CrossMentor.Application.Agreements;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Pairs;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Organisations;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching;

/// <summary>Turns a draft scenario into pairs and learning groups and the programme into an active one, all or nothing.</summary>
internal sealed class PublishMatch(CrossMentorDb db, ManagedProgrammes programmes, ReadinessReader readiness, AgreementCheck agreements, TimeProvider clock)
    : ICommand<PublishMatchInput, ScenarioId>
{
    public async Task<Outcome<Admitted<ScenarioId>>> AdmitAsync(PublishMatchInput input, CancellationToken ct)
    {
        var found = await db.Scenarios.VisibleAsync(input.ScenarioId, scenario => scenario.Id == input.ScenarioId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<ScenarioId>(found.Refusals);
        }

        var programme = await programmes.FindAsync(found.Value.ProgrammeId, ct);
        return programme.Then(managed => Admission.Granted(token => ApplyAsync(managed, found.Value, input.Version, token)));
    }

    private async Task<Outcome<ScenarioId>> ApplyAsync(Programme programme, Scenario scenario, int version, CancellationToken ct)
    {
        if (scenario.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        // An active programme got past its gates before; an agreement may have got a new version since. The gates and the
        // publication are asked both, so that the manager hears of everything at once.
        var inputs = await ReadAsync(programme, scenario, ct);
        var gates = programme.CheckPreparing().IsAccepted
            ? await readiness.CheckAsync(programme, GatePhase.Activation, ct)
            : await agreements.OfOrganisationsAsync(
                programme, inputs.Proposals.SelectMany(proposal => new[] { proposal.MentorOrganisationId, proposal.MenteeOrganisationId }), ct);
        var published = Publication.Publish(inputs, clock.GetUtcNow());
        return Outcome.From([.. gates.Refusals, .. published.Refusals.Except(gates.Refusals)]).Then(() =>
        {
            var match = published.Value;
            db.Pairs.AddRange(match.Pairs);
            db.LearningGroups.AddRange(match.Groups);
            db.LearningGroupMembers.AddRange(match.Newcomers);
            return scenario.Id;
        });
    }

    private async Task<PublicationInputs> ReadAsync(Programme programme, Scenario scenario, CancellationToken ct)
    {
        var (from, to) = CompetitionPeriod.Of(programme, clock);
        var competitors = await CompetitorReader.ReadAsync(db, from, to, ct);
        var run = await db.MatchRuns.AsNoTracking().SingleAsync(run => run.Id == scenario.MatchRunId, ct);
        var isMatched = programme.IsMatchPublished;
        var proposals = await db.Proposals.Where(proposal => proposal.ScenarioId == scenario.Id).AsNoTracking().ToListAsync(ct);
        return new(
            programme,
            scenario,
            proposals,
            await db.ProposedGroups.Where(group => group.ScenarioId == scenario.Id).AsNoTracking().ToListAsync(ct),
            await db.Participants.Where(participant => participant.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct),
            await PeopleAsync(programme, scenario, ct),
            await db.ParticipatingOrganisations.Where(part => part.ProgrammeId == programme.Id).ToListAsync(ct),
            await db.Scenarios.Where(other => other.ProgrammeId == programme.Id && other.Id != scenario.Id).ToListAsync(ct),
            competitors)
        {
            RunningPairPolicy = run.RunningPairs,
            MatchedAt = run.EndedAt ?? DateTimeOffset.MaxValue,
            RunningPairs = isMatched ? await db.Pairs.Where(pair => pair.ProgrammeId == programme.Id).ThatRun().ToListAsync(ct) : [],
            KeptApart = await KeptApartAsync(programme, proposals, ct),
            LearningGroups = isMatched ? await db.LearningGroups.Where(group => group.ProgrammeId == programme.Id).ToListAsync(ct) : [],
            GroupMembers = isMatched ? await db.LearningGroupMembers.Where(member => member.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct) : [],
        };
    }

    /// <summary>What has been declared since: a draft may have waited for weeks.</summary>
    private async Task<IReadOnlySet<ProposalId>> KeptApartAsync(Programme programme, IReadOnlyList<Proposal> proposals, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        var interests = await MatchRunFacts.InterestsAsync(system, programme.Id, ct);
        if (interests.Count == 0)
        {
            return new HashSet<ProposalId>();
        }

        var map = InterestMap.Of(interests);
        var participants = system.All<Participant>().Where(participant => participant.ProgrammeId == programme.Id);
        var people = await participants
            .Join(system.All<Person>(), participant => participant.PersonId, person => person.Id, (participant, person) => new { participant.Id, Person = person })
            .AsNoTracking()
            .ToDictionaryAsync(row => row.Id, row => row.Person, ct);
        return proposals.Where(proposal => map.KeepsApart(people[proposal.MentorId], people[proposal.MenteeId])).Select(proposal => proposal.Id).ToHashSet();
    }

    private async Task<IReadOnlyDictionary<PersonId, Person>> PeopleAsync(Programme programme, Scenario scenario, CancellationToken ct)
        => programme.PairApproval == PairApproval.None
            ? new Dictionary<PersonId, Person>()
            : await db.People
                .Where(person => db.Participants.Any(participant => participant.PersonId == person.Id
                    && db.Proposals.Any(proposal => proposal.ScenarioId == scenario.Id
                        && (proposal.MentorId == participant.Id || proposal.MenteeId == participant.Id))))
                .AsNoTracking()
                .ToDictionaryAsync(person => person.Id, ct);
}
