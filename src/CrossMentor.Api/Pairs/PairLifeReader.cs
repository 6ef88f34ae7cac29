using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Pairs;

/// <summary>Reckons how far pairs are and how they do, all of a level with two statements.</summary>
public sealed class PairLifeReader(CrossMentorDb db, TimeProvider clock)
{
    /// <summary>Null for a pair that was never confirmed.</summary>
    public async Task<IReadOnlyList<PairLife?>> ReadAsync(IReadOnlyList<Pair> pairs, CancellationToken ct)
    {
        var confirmed = pairs.Where(pair => pair.ConfirmedAt is not null).ToList();
        var (ids, programmeIds) = (confirmed.Select(pair => pair.Id).Distinct().ToList(), confirmed.Select(pair => pair.ProgrammeId).Distinct().ToList());
        var sessions = (await db.PairSessions.Where(session => ids.Contains(session.PairId)).AsNoTracking().ToListAsync(ct)).ToLookup(session => session.PairId);
        var programmes = await db.Programmes
            .Where(programme => programmeIds.Contains(programme.Id))
            .Select(programme => new { programme.Id, programme.StartsOn, programme.EndsOn, programme.PairExpectations })
            .ToDictionaryAsync(programme => programme.Id, programme => new Terms(programme.StartsOn, programme.EndsOn, programme.PairExpectations), ct);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return [.. pairs.Select(pair => programmes.TryGetValue(pair.ProgrammeId, out var terms) ? LifeOf(pair, [.. sessions[pair.Id]], terms, today) : null)];
    }

    private static PairLife? LifeOf(Pair pair, IReadOnlyList<PairSession> sessions, Terms terms, DateOnly today)
    {
        if (pair.ConfirmedAt is not { } confirmedAt)
        {
            return null;
        }

        var confirmedOn = DateOnly.FromDateTime(confirmedAt.UtcDateTime);
        var since = confirmedOn > terms.StartsOn ? confirmedOn : terms.StartsOn;
        var held = sessions.Count(session => session.State == SessionState.Confirmed);
        var progress = PairProgress.Of(held, terms.Expectations, since, terms.EndsOn, today);
        return new(progress, pair.IsConfirmed ? RelationshipHealth.Of(sessions, terms.Expectations, progress, since, today) : null);
    }

    private sealed record Terms(DateOnly StartsOn, DateOnly EndsOn, PairExpectations Expectations);
}
