using CrossMentor.Application.Commands;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Links the caller's identity to a seat on a sponsor panel. It gives no role: the seat itself opens what is presented, and nothing else.</summary>
internal sealed class TakePanelSeat(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<TakePanelSeatInput, PanelMemberId>
{
    public Task<Outcome<Admitted<PanelMemberId>>> AdmitAsync(TakePanelSeatInput input, CancellationToken ct)
        => Task.FromResult(Admission.Granted(token => ApplyAsync(input, token)));

    private async Task<Outcome<PanelMemberId>> ApplyAsync(TakePanelSeatInput input, CancellationToken ct)
    {
        var caller = scope.Require();
        var hash = InvitationCode.HashOf(input.Code);

        // Saved inside the scope: whoever brings a code has no right to the row yet.
        using var system = SystemScope.Open(db, SystemPurpose.PanelSeat);
        var member = await system.All<PanelMember>().SingleOrDefaultAsync(member => member.CodeHash == hash, ct);
        if (member is null || (caller.BoundTo is { } bound && !bound.Contains(member.OrganisationId)))
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
