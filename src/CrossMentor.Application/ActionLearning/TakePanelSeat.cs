using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Links the caller's identity to a seat on a sponsor panel. It gives no role: the seat itself opens what is presented, and nothing else.</summary>
internal sealed class TakePanelSeat(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<TakePanelSeatInput, PanelMemberId>
{
    public Task<Outcome<Admitted<PanelMemberId>>> AdmitAsync(TakePanelSeatInput input, CancellationToken ct)
        => Task.FromResult(Admission.Granted(token => ApplyAsync(input, token)));

    private async Task<Outcome<PanelMemberId>> ApplyAsync(TakePanelSeatInput input, CancellationToken ct)
    {
        var caller = scope.Require();

        // Saved inside the scope: whoever brings a code has no right to the row yet.
        using var system = SystemScope.Open(db, SystemPurpose.PanelSeat);
        var member = await system.OfCodeAsync<PanelMember>(input.Code, ct);
        if (member is null || !caller.IssuerSpeaksFor(member.OrganisationId))
        {
            return new InvitationInvalid();
        }

        var taken = member.TakeSeat(caller.Issuer, caller.Subject, clock.GetUtcNow());
        if (taken.IsRefused)
        {
            return taken.Refusal;
        }

        await db.SaveChangesAsync(ct);
        return member.Id;
    }
}
