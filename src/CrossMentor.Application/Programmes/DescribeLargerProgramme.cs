using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Replaces what a programme says it is part of.</summary>
internal sealed class DescribeLargerProgramme(CrossMentorDb db, ManagedProgrammes programmes) : ICommand<DescribeLargerProgrammeInput, LargerProgrammeId>
{
    public async Task<Outcome<Admitted<LargerProgrammeId>>> AdmitAsync(DescribeLargerProgrammeInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, input, token)));
    }

    private async Task<Outcome<LargerProgrammeId>> ApplyAsync(Programme programme, DescribeLargerProgrammeInput input, CancellationToken ct)
    {
        var found = await db.LargerProgrammes.SingleOrDefaultAsync(larger => larger.ProgrammeId == programme.Id, ct);
        var larger = found ?? LargerProgramme.Of(Ids.New<LargerProgrammeId>(), programme.Id);
        if (larger.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        return larger.Describe(programme, input.Title, [.. input.Modules.Select(module => new ExternalModule(module.Code, module.Title))]).Then<LargerProgrammeId>(described =>
        {
            if (found is null)
            {
                db.LargerProgrammes.Add(described);
            }

            return described.Id;
        });
    }
}
