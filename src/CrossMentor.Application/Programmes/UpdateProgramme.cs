using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Changes a programme; its kind and orientation only while no match is published.</summary>
internal sealed class UpdateProgramme(CrossMentorDb db, ManagedProgrammes programmes) : ICommand<UpdateProgrammeInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(UpdateProgrammeInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, UpdateProgrammeInput input, CancellationToken ct)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var rolesTaken = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == programme.Id)
            .Select(part => part.Role)
            .Distinct()
            .ToListAsync(ct);
        var change = new ProgrammeChange(
            input.Name,
            input.Kind,
            input.Orientation,
            input.Purpose,
            input.Languages,
            input.StartsOn,
            input.EndsOn,
            input.BalanceTolerance,
            input.LearningGroupCount,
            input.PairApproval,
            input.CompatibilityBand?.Read());
        return programme.Change(change, rolesTaken).Then<ProgrammeId>(changed => changed.Id);
    }
}
