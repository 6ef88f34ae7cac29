using CrossMentor.Domain.Pairs;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Reads the gates of a pair, in the order of their codes.</summary>
public sealed class PairReadiness(CrossMentorDb db, IEnumerable<IPairGate> gates)
{
    /// <summary>Null when there is no such pair that the caller may see.</summary>
    public async Task<IReadOnlyList<PairGateReading>?> FindAsync(PairId id, CancellationToken ct)
        => await db.Pairs.AsNoTracking().SingleOrDefaultAsync(pair => pair.Id == id, ct) is { } pair ? await ReadAsync(pair, ct) : null;

    /// <summary>What the pair still waits for.</summary>
    public async Task<IReadOnlyList<PairGateCode>> OpenGatesAsync(Pair pair, CancellationToken ct)
        => [.. (await ReadAsync(pair, ct)).Where(reading => reading.State == PairGateState.Open).Select(reading => reading.Code)];

    private async Task<IReadOnlyList<PairGateReading>> ReadAsync(Pair pair, CancellationToken ct)
    {
        var readings = new List<PairGateReading>();
        foreach (var gate in gates.OrderBy(gate => gate.Code))
        {
            readings.Add(new(gate.Code, await gate.ReadAsync(pair, ct)));
        }

        return readings;
    }
}
