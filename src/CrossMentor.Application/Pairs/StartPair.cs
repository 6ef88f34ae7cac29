using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Begins a pair before its first session. Either of the two may.</summary>
internal sealed class StartPair(OwnPairs pairs, PairWork work) : ICommand<StartPairInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(StartPairInput input, CancellationToken ct)
    {
        var found = await pairs.FindAsync(input.PairId, ct);
        return found.Then(own => Admission.Granted(token => ApplyAsync(own.Pair, token)));
    }

    private async Task<Outcome<PairId>> ApplyAsync(Pair pair, CancellationToken ct)
    {
        var ready = await work.CheckReadyAsync(pair, heldOn: null, ct);
        return ready.IsRefused ? Outcome<PairId>.Refused(ready.Refusals) : work.Start(pair).Then<PairId>(started => started.Id);
    }
}
