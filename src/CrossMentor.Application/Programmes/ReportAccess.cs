using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Who reads reports of a programme: whoever administers something of it. The people in it are no addressees of reports.</summary>
public sealed class ReportAccess(CrossMentorDb db, ICallerScope scope)
{
    /// <summary>The programme; null for everybody who does not read its reports.</summary>
    public async Task<Programme?> FindAsync(ProgrammeId id, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        var own = caller.OwnOrganisations.ToList();
        var mayManage = caller.MayManage(id);
        return await db.Programmes
            .Where(programme => programme.Id == id)
            .Where(_ => mayManage || db.ParticipatingOrganisations.Any(part => part.ProgrammeId == id && own.Contains(part.OrganisationId)))
            .AsNoTracking()
            .SingleOrDefaultAsync(ct);
    }
}
