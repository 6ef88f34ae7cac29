using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Reads the gates of a pair, in the order of their codes, and answers with those that are open.</summary>
public sealed class PairReadiness(CrossMentorDb db, IEnumerable<IPairGate> gates, TimeProvider clock)
{
    /// <summary>Null when there is no such pair that the caller may see.</summary>
    public async Task<IReadOnlyList<PairGateReading>?> FindAsync(PairId id, CancellationToken ct)
    {
        if (await db.Pairs.AsNoTracking().SingleOrDefaultAsync(pair => pair.Id == id, ct) is not { } pair)
        {
            return null;
        }

        var programme = await db.Programmes.AsNoTracking().SingleAsync(programme => programme.Id == pair.ProgrammeId, ct);
        return await ReadAsync(gates, programme, pair, clock.Today(), ct);
    }

    /// <summary>Whether the two may meet on a day: everything before their beginning, and afterwards what stands before every session.</summary>
    internal async Task<Outcome> CheckAsync(Programme programme, Pair pair, DateOnly on, CancellationToken ct)
        => PairGates.Check(await ReadAsync(gates.Where(gate => PairGates.StandsBefore(gate.Code, pair.State)), programme, pair, on, ct));

    private static async Task<IReadOnlyList<PairGateReading>> ReadAsync(
        IEnumerable<IPairGate> asked, Programme programme, Pair pair, DateOnly on, CancellationToken ct)
    {
        var readings = new List<PairGateReading>();
        foreach (var gate in asked.OrderBy(gate => gate.Code))
        {
            readings.Add(await gate.ReadAsync(programme, pair, on, ct));
        }

        return readings;
    }
}
