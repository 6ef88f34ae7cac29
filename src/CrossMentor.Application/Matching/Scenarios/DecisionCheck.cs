using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.WhatIf;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Organisations;
using CrossMentor.Plugins.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Whether decisions make sense: about people of the programme, and pins that the rules of the run allow and that have room.</summary>
internal sealed class DecisionCheck(CrossMentorDb db, MatchingPlugins plugins, IPluginHost host, TimeProvider clock)
{
    // Rules are asked at once where that takes moments. What is larger is asked by the solve, which fails with the same reason.
    private const int KeptBytesMax = 4 * 1024 * 1024;

    /// <summary>The people of all decisions, by id; the first that the caller may not see is refused as one that does not exist.</summary>
    public async Task<Outcome<IReadOnlyDictionary<ParticipantId, Participant>>> FindPeopleAsync(IEnumerable<DecidedPair> decisions, CancellationToken ct)
    {
        List<ParticipantId> ids = [.. decisions.SelectMany(pair => new[] { pair.MentorId, pair.MenteeId }).Distinct().Take(4 * Scenario.DecisionsMax)];
        var found = await db.Participants.Where(person => ids.Contains(person.Id)).AsNoTracking().ToDictionaryAsync(person => person.Id, ct);
        foreach (var id in ids.Where(id => !found.ContainsKey(id)))
        {
            return Finding.NotFound(id);
        }

        return Outcome<IReadOnlyDictionary<ParticipantId, Participant>>.Accepted(found);
    }

    /// <param name="programme">The programme of the scenario.</param>
    /// <param name="run">The run of the scenario.</param>
    /// <param name="added">What is decided now.</param>
    /// <param name="all">What will stand then, those of now included.</param>
    /// <param name="people">Everybody that the added decisions are about.</param>
    /// <param name="ct">Cancels the check.</param>
    public async Task<IReadOnlyList<Refusal>> CheckAsync(
        Programme programme,
        MatchRunId run,
        IReadOnlyList<DecidedPair> added,
        IReadOnlyList<DecidedPair> all,
        IReadOnlyDictionary<ParticipantId, Participant> people,
        CancellationToken ct)
    {
        var strangers = added.Where(pair => !IsOf(programme, people[pair.MentorId], ParticipantRole.Mentor) || !IsOf(programme, people[pair.MenteeId], ParticipantRole.Mentee));
        if (strangers.Any())
        {
            return [new InvalidInput("mentorId", "A decision is not about a mentor and a mentee who are enrolled in the programme. Choose such people.")];
        }

        var refusals = new List<Refusal>();
        if (all.Count(pair => pair.Kind != DecisionKind.Kept) > Scenario.DecisionsMax)
        {
            refusals.Add(new InvalidInput("pins", $"The scenario would have more than {Scenario.DecisionsMax} pins and exclusions. Take some back."));
        }

        var staying = await StayingAsync(programme, run, ct);
        refusals.AddRange(added
            .Where(pair => pair.Kind == DecisionKind.Exclusion && staying.Contains(new(pair.MentorId.Value, pair.MenteeId.Value)))
            .Select(pair => new DecisionConflict(pair.MenteeId, "The pair runs, and the run keeps running pairs. Match again and reconsider them.")));
        var pins = added.Where(pair => pair.Kind == DecisionKind.Pin).ToList();
        if (pins.Count == 0)
        {
            return refusals;
        }

        var (from, to) = CompetitionPeriod.Of(programme, clock);
        var competitors = await CompetitorReader.ReadAsync(db, from, to, ct);
        var border = pins.SelectMany(pin => CrossPair.Propose(people[pin.MentorId], people[pin.MenteeId], competitors).Refusals).Distinct().ToList();
        refusals.AddRange(border);
        if (border.Count == 0)
        {
            refusals.AddRange(await AskRulesAsync(run, pins, all, staying, ct));
        }

        return refusals;
    }

    private static bool IsOf(Programme programme, Participant person, ParticipantRole role)
        => person.ProgrammeId == programme.Id && person.Role == role && person.IsEnrolled;

    /// <summary>Running pairs that stay whatever is decided, and hold their places.</summary>
    private async Task<HashSet<ParticipantPair>> StayingAsync(Programme programme, MatchRunId run, CancellationToken ct)
    {
        var policy = await db.MatchRuns.Where(row => row.Id == run).Select(row => row.RunningPairs).SingleAsync(ct);
        var pairs = policy == RunningPairPolicy.Keep
            ? await db.Pairs.Where(pair => pair.ProgrammeId == programme.Id).ThatRun().Select(pair => new { pair.MentorId, pair.MenteeId }).ToListAsync(ct)
            : [];
        return [.. pairs.Select(pair => new ParticipantPair(pair.MentorId.Value, pair.MenteeId.Value))];
    }

    private async Task<IReadOnlyList<Refusal>> AskRulesAsync(
        MatchRunId run, IReadOnlyList<DecidedPair> added, IReadOnlyList<DecidedPair> all, HashSet<ParticipantPair> staying, CancellationToken ct)
    {
        var bytes = await db.KeptRunInputs
            .Where(kept => kept.MatchRunId == run && kept.Bytes.Length <= KeptBytesMax)
            .Select(kept => kept.Bytes)
            .SingleOrDefaultAsync(ct);
        using var opening = KeptRunOpening.Of(bytes, plugins, host);
        if (opening is not { Run: { } kept, Selection: { } selection })
        {
            return [];
        }

        var known = kept.Input.Mentors.Concat(kept.Input.Mentees).Select(person => person.ParticipantId).ToHashSet();
        if (added.Any(pin => !known.Contains(pin.MentorId.Value) || !known.Contains(pin.MenteeId.Value)))
        {
            return [new InvalidInput("pins", "A pin is about somebody who did not take part in the run of the scenario. Match again.")];
        }

        var input = kept.Input with { Pins = [.. PairsOf(all, DecisionKind.Pin).Union(staying).Where(pin => known.Contains(pin.MentorId) && known.Contains(pin.MenteeId))], Exclusions = [] };
        var found = PinCheck.Find(input, selection, kept.Policy, kept.Seed, ct);

        // A plugin that fails here fails the solve as well, which tells why.
        return found.Value is { } conflicts ? [.. conflicts.Select(PinRefusals.Of)] : [];
    }

    private static IEnumerable<ParticipantPair> PairsOf(IEnumerable<DecidedPair> decisions, DecisionKind kind)
        => decisions.Where(pair => pair.Kind == kind).Select(pair => new ParticipantPair(pair.MentorId.Value, pair.MenteeId.Value));
}
