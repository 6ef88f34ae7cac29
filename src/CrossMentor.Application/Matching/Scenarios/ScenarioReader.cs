using CrossMentor.Domain.Matching;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Matching.Scenarios;

/// <summary>Reads what belongs to scenarios, for many in one statement. What the caller may not see is not there.</summary>
public sealed class ScenarioReader(CrossMentorDb db)
{
    private const int TasksMax = 20;

    /// <summary>Pins and exclusions by mentee and mentor, aligned with the scenarios.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<ScenarioDecision>>> DecisionsAsync(IReadOnlyList<ScenarioId> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        var decisions = (await db.ScenarioDecisions
            .Where(decision => wanted.Contains(decision.ScenarioId) && decision.Kind != DecisionKind.Kept)
            .OrderBy(decision => decision.MenteeId).ThenBy(decision => decision.MentorId)
            .AsNoTracking()
            .ToListAsync(ct)).ToLookup(decision => decision.ScenarioId);
        return [.. ids.Select(IReadOnlyList<ScenarioDecision> (id) => [.. decisions[id]])];
    }

    /// <summary>How many pairs stay from the scenario that each was drafted from.</summary>
    public async Task<IReadOnlyList<int>> KeptPairCountsAsync(IReadOnlyList<ScenarioId> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        var counts = await db.ScenarioDecisions
            .Where(decision => wanted.Contains(decision.ScenarioId) && decision.Kind == DecisionKind.Kept)
            .GroupBy(decision => decision.ScenarioId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return [.. ids.Select(id => counts.GetValueOrDefault(id))];
    }

    /// <summary>Work on each scenario, the latest first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<MatchTask>>> TasksAsync(IReadOnlyList<ScenarioId> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().Select(id => (ScenarioId?)id).ToList();
        var known = await db.MatchTasks
            .Where(task => wanted.Contains(task.ScenarioId))
            .Select(task => new { task.Id, task.ScenarioId, task.QueuedAt })
            .ToListAsync(ct);
        var latest = known
            .GroupBy(task => task.ScenarioId)
            .SelectMany(tasks => tasks.OrderByDescending(task => task.QueuedAt).ThenBy(task => task.Id).Take(TasksMax))
            .Select(task => task.Id)
            .ToList();
        var rows = await db.MatchTasks.Where(task => latest.Contains(task.Id)).AsNoTracking().ToDictionaryAsync(task => task.Id, ct);
        var tasksOf = latest.Where(rows.ContainsKey).Select(id => rows[id]).ToLookup(task => task.ScenarioId);
        return [.. ids.Select(IReadOnlyList<MatchTask> (id) => [.. tasksOf[id]])];
    }
}
