using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Participants;

/// <summary>Takes a declared interest back: the next match does not know it any more.</summary>
internal sealed class WithdrawInterest(CrossMentorDb db, TimeProvider clock) : ICommand<WithdrawInterestInput, DeclaredInterestId>
{
    public async Task<Outcome<Admitted<DeclaredInterestId>>> AdmitAsync(WithdrawInterestInput input, CancellationToken ct)
    {
        // Nobody but the declaring person sees it, so whoever finds it may withdraw it.
        var found = await db.DeclaredInterests.VisibleAsync(input.InterestId, interest => interest.Id == input.InterestId, ct);
        return found.Then(interest => Admission.Granted(() => Apply(interest, input.Version)));
    }

    private Outcome<DeclaredInterestId> Apply(DeclaredInterest interest, int version)
    {
        if (interest.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        interest.Withdraw(clock.Today());
        return interest.Id;
    }
}
