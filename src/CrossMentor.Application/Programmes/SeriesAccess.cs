using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Finds a series for those who may open editions of it: whoever began it, and the managers of its editions.</summary>
internal sealed class SeriesAccess(CrossMentorDb db, CallerScope scope)
{
    public async Task<Outcome<ProgrammeSeries>> FindAsync(ProgrammeSeriesId id, CancellationToken ct)
    {
        var found = await db.ProgrammeSeries.VisibleAsync(id, series => series.Id == id, ct);
        if (found.IsRefused)
        {
            return found;
        }

        var caller = scope.Require();
        var managed = caller.ManagedProgrammes.ToList();
        var maySteer = found.Value.IsStewardedBy(caller)
            || await db.Programmes.AnyAsync(programme => programme.SeriesId == id && managed.Contains(programme.Id), ct);
        return caller.MayCreate && maySteer ? found : new NotPermitted();
    }

    /// <summary>Whether the series has an edition of this year, one of another manager included.</summary>
    public async Task<bool> HasEditionAsync(Edition edition, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.EditionCheck);
        return await system.All<Programme>().AnyAsync(programme => programme.SeriesId == edition.SeriesId && programme.EditionYear == edition.Year, ct);
    }
}
