using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Takes decisions of a draft back and adds others. Its proposals stay until it is solved again, and say that they are outdated.</summary>
internal sealed class UpdateScenarioDecisions(
    CrossMentorDb db, ManagedProgrammes programmes, DecisionCheck decisions, MatchTaskQueuing queuing, CallerScope scope, TimeProvider clock)
    : ICommand<UpdateScenarioDecisionsInput, ScenarioId>
{
    public async Task<Outcome<Admitted<ScenarioId>>> AdmitAsync(UpdateScenarioDecisionsInput input, CancellationToken ct)
    {
        var found = await db.Scenarios.VisibleAsync(input.ScenarioId, scenario => scenario.Id == input.ScenarioId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<ScenarioId>(found.Refusals);
        }

        var people = await decisions.FindPeopleAsync([.. Pins(input), .. Exclusions(input)], ct);
        if (people.IsRefused)
        {
            return Admission.Denied<ScenarioId>(people.Refusals);
        }

        var programme = await programmes.FindAsync(found.Value.ProgrammeId, ct);
        return programme.Then(managed => Admission.Granted(token => ApplyAsync(managed, found.Value, input, people.Value, token)));
    }

    private static List<DecidedPair> Pins(UpdateScenarioDecisionsInput input) => [.. input.AddPins.Select(pin => pin.As(DecisionKind.Pin))];

    private static List<DecidedPair> Exclusions(UpdateScenarioDecisionsInput input) => [.. input.AddExclusions.Select(one => one.As(DecisionKind.Exclusion))];

    private async Task<Outcome<ScenarioId>> ApplyAsync(
        Programme programme,
        Scenario scenario,
        UpdateScenarioDecisionsInput input,
        IReadOnlyDictionary<ParticipantId, Participant> people,
        CancellationToken ct)
    {
        if (scenario.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var run = await db.MatchRuns.AsNoTracking().SingleAsync(row => row.Id == scenario.MatchRunId, ct);
        var read = DecisionReading.Read(Pins(input), Exclusions(input));
        var open = scenario.CheckOpen(await queuing.IsBeingSolvedAsync(scenario.Id, ct));
        var refusals = new List<Refusal>([.. read.Refusals, .. open.Refusals, .. run.CheckFits(programme).Refusals]);
        var standing = await db.ScenarioDecisions.Where(decision => decision.ScenarioId == scenario.Id).ToListAsync(ct);
        var removed = input.Remove.Select(pair => (pair.MentorId, pair.MenteeId)).ToHashSet();
        if (removed.Any(pair => !standing.Any(decision => (decision.MentorId, decision.MenteeId) == pair)))
        {
            refusals.Add(new InvalidInput("remove", "Nothing is decided about a pair that was to be taken back. Read the scenario's decisions."));
        }

        if (refusals.Count > 0)
        {
            return Outcome<ScenarioId>.Refused(refusals);
        }

        // A decision about a pair that only stood there so far replaces its standing.
        var added = read.Value;
        var stay = standing.Where(decision => !removed.Contains((decision.MentorId, decision.MenteeId))).ToList();
        var replaced = stay.Where(decision => decision.Kind == DecisionKind.Kept && added.Any(pair => IsAbout(decision, pair))).ToList();
        stay = [.. stay.Except(replaced)];
        refusals.AddRange(added
            .Where(pair => stay.Exists(decision => IsAbout(decision, pair)))
            .Select(pair => new DecisionConflict(pair.MenteeId, "Something is decided about the pair already; take that back in the same request.")));
        var all = added.Concat(stay.Select(one => new DecidedPair(one.Kind, one.MentorId, one.MenteeId, one.Reason))).ToList();
        refusals.AddRange(await decisions.CheckAsync(programme, scenario.MatchRunId, added, all, people, ct));
        return Outcome.From(refusals).Then(() =>
        {
            db.ScenarioDecisions.RemoveRange(standing.Except(stay));
            Add(scenario, standing.Except(stay).ToList(), added);
            scenario.ChangeDecisions();
            db.Entry(scenario).State = EntityState.Modified;
            return scenario.Id;
        });
    }

    private static bool IsAbout(ScenarioDecision decision, DecidedPair pair) => decision.MentorId == pair.MentorId && decision.MenteeId == pair.MenteeId;

    private void Add(Scenario scenario, IReadOnlyList<ScenarioDecision> gone, IReadOnlyList<DecidedPair> added)
    {
        foreach (var pair in added)
        {
            // The key of a decision is its pair: one that replaces another is tracked in its place.
            if (gone.FirstOrDefault(decision => IsAbout(decision, pair)) is { } old)
            {
                db.Entry(old).State = EntityState.Detached;
                var replacing = ScenarioDecision.Of(scenario, pair, scope.Require().Subject, clock.GetUtcNow());
                db.Entry(replacing).State = EntityState.Modified;
            }
            else
            {
                db.ScenarioDecisions.Add(ScenarioDecision.Of(scenario, pair, scope.Require().Subject, clock.GetUtcNow()));
            }
        }
    }
}
