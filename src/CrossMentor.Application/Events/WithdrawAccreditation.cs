using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Events;

/// <summary>Lets an accreditation hold no more, from today on.</summary>
internal sealed class WithdrawAccreditation(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<WithdrawAccreditationInput, TrainerAccreditationId>
{
    public async Task<Outcome<Admitted<TrainerAccreditationId>>> AdmitAsync(WithdrawAccreditationInput input, CancellationToken ct)
    {
        var found = await db.TrainerAccreditations.VisibleAsync(input.AccreditationId, accreditation => accreditation.Id == input.AccreditationId, ct);
        return found.Then(accreditation => scope.Require().MayManage(accreditation.ProgrammeId)
            ? Admission.Granted(() => Apply(accreditation, input.Version))
            : Admission.Denied<TrainerAccreditationId>(new NotPermitted()));
    }

    private Outcome<TrainerAccreditationId> Apply(TrainerAccreditation accreditation, int version)
    {
        if (accreditation.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        accreditation.Withdraw(clock.Today());
        return accreditation.Id;
    }
}
