using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Participants;

/// <summary>Invites a participant to act for itself; an earlier invitation that is still open is replaced.</summary>
internal sealed class InviteParticipant(CrossMentorDb db, ParticipantAccess access, TimeProvider clock)
    : ICommand<InviteParticipantInput, IssuedInvitation>
{
    public async Task<Outcome<Admitted<IssuedInvitation>>> AdmitAsync(InviteParticipantInput input, CancellationToken ct)
    {
        var found = await access.FindAsync(input.ParticipantId, ct);
        return found.Then(pair => Admission.Granted(token => ApplyAsync(pair.Participant, token)));
    }

    private async Task<Outcome<IssuedInvitation>> ApplyAsync(Participant participant, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var code = InvitationCode.New();
        var invited = Invitation.To(Ids.New<InvitationId>(), participant, InvitationCode.HashOf(code), now);
        if (invited.IsRefused)
        {
            return invited.Refusal;
        }

        var earlier = await db.Invitations.Where(invitation => invitation.ParticipantId == participant.Id && invitation.AcceptedAt == null).ToListAsync(ct);
        earlier.ForEach(invitation => invitation.Replace(now));
        db.Invitations.Add(invited.Value);
        return new IssuedInvitation(invited.Value.Id, invited.Value.ExpiresAt) { Code = code };
    }
}
