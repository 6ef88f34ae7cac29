using CrossMentor.Domain.Pairs;

namespace CrossMentor.Application.Pairs;

/// <summary>Something that has to be in order before a pair of a reverse programme begins. Each is one class, in the slice that knows of it, and is found by itself.</summary>
public interface IPairGate
{
    PairGateCode Code { get; }

    Task<PairGateState> ReadAsync(Pair pair, CancellationToken ct);
}
