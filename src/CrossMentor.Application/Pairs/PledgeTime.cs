using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Pairs;

/// <summary>Keeps how much time one of the two promises the other.</summary>
internal sealed class PledgeTime(OwnPairs pairs, PairWork work, TimeProvider clock) : ICommand<PledgeInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(PledgeInput input, CancellationToken ct)
    {
        var found = await pairs.FindAsync(input.PairId, ct);
        return found.Then(own => Admission.Granted(token => ApplyAsync(own, input, token)));
    }

    private async Task<Outcome<PairId>> ApplyAsync(OwnPair own, PledgeInput input, CancellationToken ct)
    {
        var programme = await work.CheckAsync(own.Pair, ct);
        var pledge = Pledge.Of(input.HoursPerMonth, input.CadenceDays, clock.GetUtcNow());
        return programme.IsRefused || pledge.IsRefused
            ? Outcome<PairId>.Refused([.. pledge.Refusals, .. programme.Refusals])
            : own.Pair.Pledge(own.Side, pledge.Value).Then<PairId>(pair => pair.Id);
    }
}
