using System.Collections.Immutable;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Running;

/// <summary>A draft scenario with what is needed to work on it: its decisions, the inputs of its run without those who left, and the facts of today.</summary>
/// <param name="Input">The kept input with the pins and exclusions that stand.</param>
/// <param name="Failure">Why the decisions cannot be worked with; null when they can.</param>
internal sealed record ScenarioWork(
    MatchRun Run,
    Scenario Scenario,
    IReadOnlyList<ScenarioDecision> Decisions,
    MatchRunFacts Facts,
    KeptRun Kept,
    PluginSelection Selection,
    MatchingInput Input,
    MatchRunFailure? Failure)
{
    public static async Task<ScenarioWork> LoadAsync(
        SystemScope system, MatchTask task, KeptRun kept, PluginSelection selection, TimeProvider clock, CancellationToken ct)
    {
        var scenario = await system.All<Scenario>().SingleAsync(row => row.Id == task.ScenarioId, ct);
        var run = await system.All<MatchRun>().AsNoTracking().SingleAsync(row => row.Id == scenario.MatchRunId, ct);
        var decisions = await system.All<ScenarioDecision>()
            .Where(decision => decision.ScenarioId == scenario.Id)
            .OrderBy(decision => decision.MenteeId).ThenBy(decision => decision.MentorId)
            .ToListAsync(ct);
        var facts = await MatchRunFacts.LoadAsync(system, task.ProgrammeId, clock, ct);
        var failure = scenario.Version != task.ScenarioVersion || scenario.State != ScenarioState.Draft
            ? new MatchRunFailure(RunFailureCodes.InputsChanged, "The scenario changed before it was worked on. Start the work again.", null)
            : RunningChange(kept.Input, facts);
        var (input, conflict) = InputOf(kept.Input, run, decisions, facts);
        return new(run, scenario, decisions, facts, kept, selection, input, failure ?? conflict);
    }

    /// <summary>A pair that began since the run is none that the run could keep.</summary>
    private static MatchRunFailure? RunningChange(MatchingInput kept, MatchRunFacts facts)
        => MatchRunInputs.Running(facts).Except(kept.RunningPairs).Any()
            ? new(RunFailureCodes.InputsChanged, "A match of the programme was published since the run. Match again.", null)
            : null;

    /// <summary>Nobody who withdrew, or takes part in the other role by now, is matched; decisions about them stand for nothing.</summary>
    private static (MatchingInput Input, MatchRunFailure? Conflict) InputOf(
        MatchingInput kept, MatchRun run, IReadOnlyList<ScenarioDecision> decisions, MatchRunFacts facts)
    {
        ImmutableArray<MatchingPerson> Present(ImmutableArray<MatchingPerson> people, ParticipantRole role) => [.. people
            .Where(person => facts.Enrolled.TryGetValue(ParticipantId.From(person.ParticipantId), out var participant) && participant.Role == role)];

        var (mentors, mentees) = (Present(kept.Mentors, ParticipantRole.Mentor), Present(kept.Mentees, ParticipantRole.Mentee));
        var room = mentors.Concat(mentees).ToDictionary(person => person.ParticipantId, person => person.Capacity);
        ImmutableArray<ParticipantPair> PairsOf(DecisionKind kind) => [.. decisions
            .Where(decision => decision.Kind == kind && room.ContainsKey(decision.MentorId.Value) && room.ContainsKey(decision.MenteeId.Value))
            .Select(decision => new ParticipantPair(decision.MentorId.Value, decision.MenteeId.Value))];

        // A pair that runs and stays is as good as pinned, and one that ended as good as ruled out, until somebody decides otherwise about it.
        var decided = PairsOf(DecisionKind.Pin);
        ImmutableArray<ParticipantPair> Known(IEnumerable<ParticipantPair> pairs)
            => [.. pairs.Where(pair => room.ContainsKey(pair.MentorId) && room.ContainsKey(pair.MenteeId))];

        var running = Known(MatchRunInputs.Running(facts));
        ImmutableArray<ParticipantPair> pins = [.. decided.Union(run.RunningPairs == RunningPairPolicy.Keep ? running : [])];
        foreach (var person in pins.SelectMany(pin => new[] { pin.MentorId, pin.MenteeId }))
        {
            room[person]--;
        }

        // A pin needs its places, so pairs of somebody who has none left have to go: that much is no choice.
        var stay = PairsOf(DecisionKind.Kept).Except(pins).Where(pair => room[pair.MentorId] > 0 && room[pair.MenteeId] > 0).ToList();
        var isOpenWhoGoes = stay.SelectMany(pair => new[] { pair.MentorId, pair.MenteeId }).CountBy(person => person).Any(count => count.Value > room[count.Key]);
        var input = kept with
        {
            Mentors = mentors,
            Mentees = mentees,
            Pins = [.. pins.Concat(stay)],
            Exclusions = [.. PairsOf(DecisionKind.Exclusion).Union(Known(MatchRunInputs.Excluded(facts, run)).Except(decided))],
            RunningPairs = [.. running.Union(stay)],

            // Who has declared something since the run is not proposed from its draft either.
            Withheld = Known(MatchRunInputs.Withheld(facts)),
        };
        return (input, isOpenWhoGoes
            ? new(RunFailureCodes.KeptPairsConflict, "A pin takes a place of somebody who has several kept pairs. Rule one of them out, or take the pin back.", null)
            : null);
    }
}
