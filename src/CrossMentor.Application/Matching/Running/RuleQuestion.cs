using System.Collections.Immutable;
using CrossMentor.Application.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.WhatIf;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Plugins.Hosting;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Asks all rules of a programme about two people whom somebody wants to pair by hand, on the facts of today.</summary>
internal sealed class RuleQuestion(CrossMentorDb db, MatchingPlugins plugins, IPluginHost host, TimeProvider clock)
{
    /// <summary>Why the two may not be a pair; empty when they may.</summary>
    public async Task<IReadOnlyList<Refusal>> AskAsync(Programme programme, Participant mentor, Participant mentee, CancellationToken ct)
    {
        var facts = await FactsAsync(programme, ct);
        using var held = plugins.HoldPlanFor(programme);
        if (held.Plan.Refusals.ToList() is { Count: > 0 } refusals)
        {
            return refusals;
        }

        using var opened = new OpenedPlugins(host);
        if (held.Plan.Open(opened) is { } refusal)
        {
            return [new RulesNotAnswering(refusal.PluginId, refusal.Message)];
        }

        var pin = new ParticipantPair(mentor.Id.Value, mentee.Id.Value);
        var input = MatchRunInputs.PeopleOf(facts) with { Pins = [pin] };
        var found = PinCheck.Find(Only(input, pin), opened.Selection, MatchRunInputs.PolicyOf(programme), seed: 0, ct);
        return found switch
        {
            { Failure: { } failure } => [new RulesNotAnswering(failure.PluginId, failure.Message)],
            { Value: { } conflicts } => [.. conflicts.Select(PinRefusals.Of)],
            _ => [],
        };
    }

    private async Task<MatchRunFacts> FactsAsync(Programme programme, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        return await MatchRunFacts.LoadAsync(system, programme.Id, clock, ct);
    }

    // Rules look at one pair at a time, so nobody else has to be there; the reporting lines of everybody are.
    private static MatchingInput Only(MatchingInput input, ParticipantPair pair) => input with
    {
        Mentors = input.Mentors.Where(person => person.ParticipantId == pair.MentorId).ToImmutableArray(),
        Mentees = input.Mentees.Where(person => person.ParticipantId == pair.MenteeId).ToImmutableArray(),
        Withheld = [.. input.Withheld.Where(withheld => withheld == pair)],
    };
}
