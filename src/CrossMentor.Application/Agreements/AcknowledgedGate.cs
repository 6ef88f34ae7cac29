using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Agreements;

/// <summary>Both have acknowledged the latest agreement, where the programme asks for ethics.</summary>
internal sealed class AcknowledgedGate(AgreementCheck agreements) : IPairGate
{
    public PairGateCode Code => PairGateCode.Acknowledged;

    public async Task<PairGateReading> ReadAsync(Programme programme, Pair pair, DateOnly on, CancellationToken ct)
        => programme.AsksFor(GateCode.Ethics)
            ? PairGateReading.Of(Code, await agreements.OfPairAsync(programme, pair, ct))
            : PairGateReading.NotAsked(Code);
}
