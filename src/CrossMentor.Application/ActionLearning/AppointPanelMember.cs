using CrossMentor.Application.Codes;
using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Sends somebody of an organisation to the sponsor panel, and tells the code with which the person takes the seat.</summary>
internal sealed class AppointPanelMember(CrossMentorDb db, OrganisationDesk desk, TimeProvider clock) : ICommand<AppointPanelMemberInput, IssuedSeat<PanelMemberId>>
{
    public async Task<Outcome<Admitted<IssuedSeat<PanelMemberId>>>> AdmitAsync(AppointPanelMemberInput input, CancellationToken ct)
    {
        var found = await desk.FindAsync(input.ProgrammeId, input.OrganisationId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<IssuedSeat<PanelMemberId>>> ApplyAsync(Programme programme, AppointPanelMemberInput input, CancellationToken ct)
    {
        var takesPart = await desk.CheckTakesPartAsync(programme.Id, input.OrganisationId, ct);
        if (takesPart.IsRefused)
        {
            return takesPart.Refusal;
        }

        var standing = await db.PanelMembers.CountAsync(
            other => other.ProgrammeId == programme.Id && other.OrganisationId == input.OrganisationId && other.StoodDownOn == null, ct);
        var code = InvitationCode.New();
        var appointed = PanelMember.Appoint(
            Ids.New<PanelMemberId>(), programme, input.OrganisationId, new(input.Name, input.JobTitle, input.IsBoardMember),
            InvitationCode.HashOf(code), clock.GetUtcNow(), standing);
        return appointed.Then<IssuedSeat<PanelMemberId>>(member =>
        {
            db.PanelMembers.Add(member);
            return new IssuedSeat<PanelMemberId>(member.Id) { Code = code };
        });
    }
}
