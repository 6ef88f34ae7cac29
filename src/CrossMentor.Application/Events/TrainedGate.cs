using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Events;

/// <summary>Both have completed the training that the programme requires of them, which prepares juniors for mentoring and seniors for being mentored.</summary>
internal sealed class TrainedGate(TrainingReader training) : IPairGate
{
    public PairGateCode Code => PairGateCode.Trained;

    public async Task<PairGateReading> ReadAsync(Programme programme, Pair pair, DateOnly on, CancellationToken ct)
        => PairGateReading.Of(Code, await training.CheckPairAsync(programme, pair, ct));
}
