using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Compares scenarios with the pairs that run now, in as many statements for many as for one.</summary>
public sealed class RunningPairReader(CrossMentorDb db)
{
    /// <summary>Aligned with the scenarios, which the caller sees.</summary>
    public async Task<IReadOnlyList<RunningPairChanges>> ChangesAsync(IReadOnlyList<ScenarioId> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        var programmes = await db.Scenarios
            .Where(scenario => wanted.Contains(scenario.Id))
            .Select(scenario => new { scenario.Id, scenario.ProgrammeId })
            .ToDictionaryAsync(scenario => scenario.Id, scenario => scenario.ProgrammeId, ct);
        var proposals = (await db.Proposals
            .Where(proposal => wanted.Contains(proposal.ScenarioId))
            .Select(proposal => new { proposal.ScenarioId, Pair = new PairChange(PairChangeKind.Added, proposal.MentorId, proposal.MenteeId, proposal.Score) })
            .ToListAsync(ct)).ToLookup(proposal => proposal.ScenarioId, proposal => proposal.Pair);
        var managed = programmes.Values.Distinct().ToList();
        var running = (await db.Pairs
            .Where(pair => managed.Contains(pair.ProgrammeId))
            .ThatRun()
            .Select(pair => new { pair.ProgrammeId, Pair = new PairChange(PairChangeKind.Removed, pair.MentorId, pair.MenteeId, pair.Score) })
            .ToListAsync(ct)).ToLookup(pair => pair.ProgrammeId, pair => pair.Pair);
        return [.. ids.Select(id => Compare(id, [.. proposals[id]], programmes.TryGetValue(id, out var programme) ? [.. running[programme]] : []))];
    }

    private static RunningPairChanges Compare(ScenarioId id, List<PairChange> proposed, List<PairChange> running)
    {
        var (known, there) = (proposed.Select(PairOf).ToHashSet(), running.Select(PairOf).ToHashSet());
        var begin = proposed.Where(pair => !there.Contains(PairOf(pair)));
        var end = running.Where(pair => !known.Contains(PairOf(pair)));
        return new(
            id,
            there.Count(known.Contains),
            [.. begin.Concat(end).OrderBy(change => change.Change).ThenBy(change => change.MenteeId).ThenBy(change => change.MentorId)]);
    }

    private static (Domain.Participants.ParticipantId MentorId, Domain.Participants.ParticipantId MenteeId) PairOf(PairChange change) => (change.MentorId, change.MenteeId);
}
