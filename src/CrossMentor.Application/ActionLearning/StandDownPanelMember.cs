using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Takes a seat on the sponsor panel back; whoever had it sees nothing of the programme any more.</summary>
internal sealed class StandDownPanelMember(CrossMentorDb db, OrganisationDesk desk, TimeProvider clock) : ICommand<StandDownPanelMemberInput, PanelMemberId>
{
    public async Task<Outcome<Admitted<PanelMemberId>>> AdmitAsync(StandDownPanelMemberInput input, CancellationToken ct)
    {
        var found = await db.PanelMembers.VisibleAsync(input.PanelMemberId, member => member.Id == input.PanelMemberId, ct);
        return found.Then(member => desk.MayAct(member.ProgrammeId, member.OrganisationId)
            ? Admission.Granted(() => Apply(member, input.Version))
            : Admission.Denied<PanelMemberId>(new NotPermitted()));
    }

    private Outcome<PanelMemberId> Apply(PanelMember member, int version)
    {
        if (member.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        member.StandDown(clock.Today());
        return member.Id;
    }
}
