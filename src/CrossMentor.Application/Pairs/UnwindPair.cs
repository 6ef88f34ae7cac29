using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Pairs;

/// <summary>Ends a pair without fault, at the wish of either person, either coordinator or the manager. Who wished it is kept in the audit log alone.</summary>
internal sealed class UnwindPair(CrossMentorDb db, TimeProvider clock) : ICommand<UnwindPairInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(UnwindPairInput input, CancellationToken ct)
    {
        // Whoever sees a pair is one of those who may unwind it: the two, their coordinators and the manager.
        var found = await db.Pairs.VisibleAsync(input.PairId, pair => pair.Id == input.PairId, ct);
        return found.Then(pair => Admission.Granted(() => Apply(pair, input)));
    }

    private Outcome<PairId> Apply(Pair pair, UnwindPairInput input)
        => pair.Unwind(input.Reason, clock.GetUtcNow()).Then<PairId>(ended => ended.Id);
}
