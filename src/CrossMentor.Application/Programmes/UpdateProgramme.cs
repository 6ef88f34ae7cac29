using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Changes a programme; its kind and orientation only before it is active.</summary>
internal sealed class UpdateProgramme(CrossMentorDb db, ManagedProgrammes programmes) : ICommand<UpdateProgrammeInput, ProgrammeId>
{
    private static readonly InvalidInput Worded = new(
        "purpose", "Organisations accept the purpose in versions. Propose another one with proposePurpose.");

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
            input.CompatibilityBand?.Read(),
            input.Gates,
            input.PairExpectations?.ToChange());
        var isWorded = input.Purpose is not null && await db.PurposeVersions.AnyAsync(version => version.ProgrammeId == programme.Id, ct);
        var changed = programme.Change(change, rolesTaken);
        return isWorded
            ? Outcome<ProgrammeId>.Refused([Worded, .. changed.Refusals])
            : changed.Then<ProgrammeId>(accepted => accepted.Id);
    }
}
