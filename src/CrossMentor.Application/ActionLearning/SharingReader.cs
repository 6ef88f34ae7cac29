using CrossMentor.Application.Commands;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Reads what organisations shared and took over: all of it for the manager, what they gave and took for coordinators.</summary>
public sealed class SharingReader(CrossMentorDb db, ICallerScope scope)
{
    /// <summary>Null for somebody who administers nothing of the programme.</summary>
    public async Task<SharingRegister?> ReadAsync(ProgrammeId programme, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        var organisations = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == programme)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
        if (!caller.MayManage(programme) && !organisations.Exists(caller.Coordinates))
        {
            return null;
        }

        var shared = await db.Artefacts.Where(artefact => artefact.ProgrammeId == programme && artefact.SharedOn != null).AsNoTracking().ToListAsync(ct);
        var adoptions = await db.Adoptions.Where(adoption => adoption.ProgrammeId == programme).AsNoTracking().ToListAsync(ct);
        return SharingRegister.Of(shared, adoptions, organisation => caller.LooksAfter(programme, organisation));
    }
}
