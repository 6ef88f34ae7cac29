using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.Evaluation;

/// <summary>Links the caller's identity to a seat on a jury. It gives no role: the seat itself opens the nominations that the juror is asked about, and nothing else.</summary>
internal sealed class TakeJurySeat(CrossMentorDb db, CallerScope scope, PrizeDesk desk, TimeProvider clock) : ICommand<TakeJurySeatInput, JurorId>
{
    public Task<Outcome<Admitted<JurorId>>> AdmitAsync(TakeJurySeatInput input, CancellationToken ct)
        => Task.FromResult(Admission.Granted(token => ApplyAsync(input, token)));

    private async Task<Outcome<JurorId>> ApplyAsync(TakeJurySeatInput input, CancellationToken ct)
    {
        var caller = scope.Require();

        // Saved inside the scope: whoever brings a code has no right to the row yet.
        using var system = SystemScope.Open(db, SystemPurpose.JurySeat);
        var juror = await system.OfCodeAsync<Juror>(input.Code, ct);
        if (juror is null || !caller.IssuerSpeaksFor(juror.OrganisationId))
        {
            return new InvitationInvalid();
        }

        var ties = await desk.TiesAsync(juror.ProgrammeId, ct);
        var taken = juror.TakeSeat(caller.Issuer, caller.Subject, ties, caller.MayManage(juror.ProgrammeId), clock.GetUtcNow());
        if (taken.IsRefused)
        {
            return taken.Refusal;
        }

        await db.SaveChangesAsync(ct);
        return juror.Id;
    }
}
