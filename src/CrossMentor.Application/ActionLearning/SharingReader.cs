using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Reads what organisations shared and took over: all of it for the manager, what they gave and took for coordinators.</summary>
public sealed class SharingReader(CrossMentorDb db, ICallerScope scope, ReportAccess access)
{
    /// <summary>Null for somebody who administers nothing of the programme.</summary>
    public async Task<SharingRegister?> ReadAsync(ProgrammeId programme, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        if (await access.FindAsync(programme, ct) is null)
        {
            return null;
        }

        var shared = await db.Artefacts.Where(artefact => artefact.ProgrammeId == programme && artefact.SharedOn != null).AsNoTracking().ToListAsync(ct);
        var adoptions = await db.Adoptions.Where(adoption => adoption.ProgrammeId == programme).AsNoTracking().ToListAsync(ct);
        return SharingRegister.Of(shared, adoptions, organisation => caller.LooksAfter(programme, organisation));
    }
}
