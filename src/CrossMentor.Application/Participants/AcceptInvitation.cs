using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Links the caller's identity to the person of an invitation. The code is all that is asked for; an issuer that is bound to
/// organisations links nobody of another one.</summary>
internal sealed class AcceptInvitation(CrossMentorDb db, CallerScope scope, AfterCommit afterCommit, TimeProvider clock)
    : ICommand<AcceptInvitationInput, PersonId>
{
    public Task<Outcome<Admitted<PersonId>>> AdmitAsync(AcceptInvitationInput input, CancellationToken ct)
        => Task.FromResult(Admission.Granted(token => ApplyAsync(input, token)));

    private async Task<Outcome<PersonId>> ApplyAsync(AcceptInvitationInput input, CancellationToken ct)
    {
        var (caller, now) = (scope.Require(), clock.GetUtcNow());
        var hash = InvitationCode.HashOf(input.Code);

        // Saved inside the scope: the caller may write neither row by itself.
        using var system = SystemScope.Open(db, SystemPurpose.InvitationAcceptance);
        var invitation = await system.All<Invitation>().SingleOrDefaultAsync(invitation => invitation.CodeHash == hash, ct);
        if (invitation is null || !caller.IssuerSpeaksFor(invitation.OrganisationId))
        {
            return new InvitationInvalid();
        }

        var accepted = invitation.Accept(now);
        if (accepted.IsRefused)
        {
            return accepted.Refusal;
        }

        if (!caller.Is(invitation.PersonId))
        {
            var grant = RoleGrant.ParticipantOf(caller.Issuer, caller.Subject, invitation.PersonId, invitation.OrganisationId, now);
            db.RoleGrants.Add(grant);
            afterCommit.Add(() => scope.Widen(grant));
        }

        await db.SaveChangesAsync(ct);
        return invitation.PersonId;
    }
}
