using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching;

/// <summary>Queues a matching of everybody enrolled. The stored run is the queue; the worker is only told to look.</summary>
internal sealed class StartMatchRun(
    CrossMentorDb db, ManagedProgrammes programmes, MatchingPlugins plugins, IMatchRunQueue queue, AfterCommit afterCommit, TimeProvider clock)
    : ICommand<StartMatchRunInput, MatchRunId>
{
    public async Task<Outcome<Admitted<MatchRunId>>> AdmitAsync(StartMatchRunInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<MatchRunId>> ApplyAsync(Programme programme, StartMatchRunInput input, CancellationToken ct)
    {
        var plan = plugins.PlanFor(programme);
        var isAnotherOpen = await db.MatchRuns.ThatIsOpen().AnyAsync(run => run.ProgrammeId == programme.Id, ct);
        var queued = MatchRun.Queue(
            Ids.New<MatchRunId>(), programme, input.Seed, plan.Uses, clock.GetUtcNow(), isAnotherOpen, input.RunningPairs, input.ReunitesEndedPairs);
        var matchable = await CheckMatchableAsync(programme, ct);
        var refusals = Outcome.From([.. plan.Refusals, .. queued.Refusals, .. matchable.Refusals.Except(queued.Refusals)]);
        return refusals.Then(() =>
        {
            var id = queued.Value.Id;
            db.MatchRuns.Add(queued.Value);
            afterCommit.Add(token => queue.EnqueueAsync(id, token));
            return id;
        });
    }

    private async Task<Outcome> CheckMatchableAsync(Programme programme, CancellationToken ct)
    {
        var enrolled = await db.Participants
            .Where(participant => participant.ProgrammeId == programme.Id && participant.State == ParticipantState.Enrolled)
            .Select(participant => new Offer(participant.OrganisationId, participant.Role, participant.Capacity))
            .ToListAsync(ct);
        var participating = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == programme.Id)
            .Select(part => new { part.OrganisationId, part.DonatedPlaces })
            .ToDictionaryAsync(part => part.OrganisationId, part => part.DonatedPlaces, ct);
        var (from, to) = CompetitionPeriod.Of(programme, clock);
        var competitors = await CompetitorReader.ReadAsync(db, from, to, ct);
        return Matchable.Check(programme, enrolled, [.. participating.Keys.Order()], competitors, PlacePool.Of(programme, enrolled, participating));
    }
}
