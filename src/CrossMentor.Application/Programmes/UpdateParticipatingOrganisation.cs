using CrossMentor.Application.Commands;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Changes the role or the quotas of an organisation; those who are enrolled keep their places.</summary>
internal sealed class UpdateParticipatingOrganisation(CrossMentorDb db, ManagedProgrammes programmes)
    : ICommand<UpdateParticipatingOrganisationInput, ParticipatingOrganisationId>
{
    public async Task<Outcome<Admitted<ParticipatingOrganisationId>>> AdmitAsync(
        UpdateParticipatingOrganisationInput input, CancellationToken ct)
    {
        var id = input.ParticipatingOrganisationId;
        var part = await db.ParticipatingOrganisations.VisibleAsync(id, part => part.Id == id, ct);
        if (part.IsRefused)
        {
            return Admission.Denied<ParticipatingOrganisationId>(part.Refusals);
        }

        var programme = await programmes.FindAsync(part.Value.ProgrammeId, ct);
        return programme.Then(managed => Admission.Granted(token => ApplyAsync(part.Value, managed, input, token)));
    }

    private async Task<Outcome<ParticipatingOrganisationId>> ApplyAsync(
        ParticipatingOrganisation part, Programme programme, UpdateParticipatingOrganisationInput input, CancellationToken ct)
    {
        if (part.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var enrolled = await db.Participants
            .Where(participant => participant.ProgrammeId == programme.Id
                && participant.OrganisationId == part.OrganisationId
                && participant.State == ParticipantState.Enrolled)
            .GroupBy(participant => participant.Role)
            .Select(role => new { role.Key, Count = role.Count() })
            .ToDictionaryAsync(role => role.Key, role => role.Count, ct);
        var changed = part.Change(
            programme,
            input.Role,
            input.MentorQuota,
            input.MenteeQuota,
            enrolled.GetValueOrDefault(ParticipantRole.Mentor),
            enrolled.GetValueOrDefault(ParticipantRole.Mentee),
            input.GivingQuota?.As(),
            input.ReceivingQuota?.As());
        return changed.Then<ParticipatingOrganisationId>(accepted => accepted.Id);
    }
}
