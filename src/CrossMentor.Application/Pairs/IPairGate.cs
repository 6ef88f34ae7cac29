using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Pairs;

/// <summary>Something that has to be in order before a pair begins. Each is one class, in the slice that knows of it, and is found by itself.</summary>
public interface IPairGate
{
    PairGateCode Code { get; }

    /// <param name="on">The day on which the two want to meet.</param>
    Task<PairGateReading> ReadAsync(Programme programme, Pair pair, DateOnly on, CancellationToken ct);
}
