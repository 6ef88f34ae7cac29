using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Makes a further draft of a run: with the decisions of another draft or none, and with those that are given.</summary>
internal sealed class DraftScenario(
    CrossMentorDb db, ManagedProgrammes programmes, DecisionCheck decisions, CallerScope scope, TimeProvider clock)
    : ICommand<DraftScenarioInput, ScenarioId>
{
    public async Task<Outcome<Admitted<ScenarioId>>> AdmitAsync(DraftScenarioInput input, CancellationToken ct)
    {
        var run = await db.MatchRuns.VisibleAsync(input.MatchRunId, row => row.Id == input.MatchRunId, ct);
        if (run.IsRefused)
        {
            return Admission.Denied<ScenarioId>(run.Refusals);
        }

        Scenario? source = null;
        if (input.ScenarioId is { } sourceId)
        {
            var found = await db.Scenarios.VisibleAsync(sourceId, row => row.Id == sourceId, ct);
            if (found.IsRefused)
            {
                return Admission.Denied<ScenarioId>(found.Refusals);
            }

            source = found.Value;
        }

        var given = Given(input);
        var people = await decisions.FindPeopleAsync(given, ct);
        if (people.IsRefused)
        {
            return Admission.Denied<ScenarioId>(people.Refusals);
        }

        var programme = await programmes.FindAsync(run.Value.ProgrammeId, ct);
        return programme.Then(managed => Admission.Granted(token => ApplyAsync(managed, run.Value, source, input, people.Value, token)));
    }

    private static List<DecidedPair> Given(DraftScenarioInput input)
        => [.. input.Pins.Select(pin => pin.As(DecisionKind.Pin)), .. input.Exclusions.Select(one => one.As(DecisionKind.Exclusion))];

    private async Task<Outcome<ScenarioId>> ApplyAsync(
        Programme programme,
        MatchRun run,
        Scenario? source,
        DraftScenarioInput input,
        IReadOnlyDictionary<ParticipantId, Participant> people,
        CancellationToken ct)
    {
        var label = DecisionReading.Label(input.Label);
        var read = DecisionReading.Read(
            [.. input.Pins.Select(pin => pin.As(DecisionKind.Pin))], [.. input.Exclusions.Select(one => one.As(DecisionKind.Exclusion))]);
        var refusals = new List<Refusal>([.. label.Refusals, .. read.Refusals, .. run.CheckFits(programme).Refusals]);
        refusals.AddRange(await CheckSourceAsync(run, source, input, ct));
        if (read.IsRefused || refusals.Count > 0)
        {
            return Outcome<ScenarioId>.Refused(refusals);
        }

        var added = read.Value;
        var inherited = await InheritedAsync(source, input.KeepsPairs, added, ct);
        var all = added.Concat(inherited.Select(one => new DecidedPair(one.Kind, one.MentorId, one.MenteeId, one.Reason))).ToList();
        refusals.AddRange(await decisions.CheckAsync(programme, run.Id, added, all, people, ct));
        return Outcome.From(refusals).Then(() =>
        {
            var scenario = Scenario.Branch(Ids.New<ScenarioId>(), run, source, label.Value);
            db.Scenarios.Add(scenario);
            db.ScenarioDecisions.AddRange(added.Select(pair => ScenarioDecision.Of(scenario, pair, scope.Require().Subject, clock.GetUtcNow())));
            db.ScenarioDecisions.AddRange(inherited.Select(one => one.CopyFor(scenario)));
            return scenario.Id;
        });
    }

    private async Task<IReadOnlyList<Refusal>> CheckSourceAsync(MatchRun run, Scenario? source, DraftScenarioInput input, CancellationToken ct)
    {
        var refusals = new List<Refusal>();
        if (source is not null && source.MatchRunId != run.Id)
        {
            refusals.Add(new InvalidInput("scenarioId", "The scenario is not one of this run. Name one of its own, or none."));
        }

        if (input.KeepsPairs && source is null)
        {
            refusals.Add(new InvalidInput("keepsPairs", "There is no scenario whose pairs could stay. Name one."));
        }
        else if (input.KeepsPairs && source!.Solution != ScenarioSolution.Current)
        {
            refusals.Add(new ScenarioNotSolved(source.Solution));
        }

        if (!await db.KeptRunInputs.AnyAsync(kept => kept.MatchRunId == run.Id, ct))
        {
            refusals.Add(new RunInputsNotKept());
        }

        // The draft that a run makes has no label and counts for nothing here: runs have a limit of their own.
        var drafts = await db.Scenarios.CountAsync(
            row => row.ProgrammeId == run.ProgrammeId && row.State == ScenarioState.Draft && row.Label != string.Empty, ct);
        if (drafts >= Scenario.DraftsMax)
        {
            refusals.Add(new InvalidInput("matchRunId", $"The programme has {Scenario.DraftsMax} drafts already. Work on one of them."));
        }

        return refusals;
    }

    /// <summary>What the draft takes over; a decision that is given anew about a pair stands instead of the old one.</summary>
    private async Task<IReadOnlyList<ScenarioDecision>> InheritedAsync(
        Scenario? source, bool keepsPairs, IReadOnlyList<DecidedPair> added, CancellationToken ct)
    {
        if (source is null)
        {
            return [];
        }

        var known = added.Select(pair => (pair.MentorId, pair.MenteeId)).ToHashSet();
        var decided = await db.ScenarioDecisions
            .Where(decision => decision.ScenarioId == source.Id && (decision.Kind != DecisionKind.Kept || !keepsPairs))
            .AsNoTracking()
            .ToListAsync(ct);
        var inherited = decided.Where(decision => known.Add((decision.MentorId, decision.MenteeId))).ToList();
        if (keepsPairs)
        {
            var proposed = await db.Proposals.Where(proposal => proposal.ScenarioId == source.Id).Select(proposal => new { proposal.MentorId, proposal.MenteeId }).ToListAsync(ct);
            inherited.AddRange(proposed
                .Where(pair => known.Add((pair.MentorId, pair.MenteeId)))
                .Select(pair => ScenarioDecision.Of(
                    source,
                    new(DecisionKind.Kept, pair.MentorId, pair.MenteeId, "The pair stood in the scenario that this one was drafted from."),
                    scope.Require().Subject,
                    clock.GetUtcNow())));
        }

        return inherited;
    }
}
