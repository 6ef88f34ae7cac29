using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Makes the record of a programme for catalogues from what the programme is.</summary>
public sealed class CatalogueReader(CrossMentorDb db)
{
    /// <summary>Null for a programme that does not exist or is hidden.</summary>
    public async Task<CatalogueEntry?> ReadAsync(ProgrammeId id, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(programme => programme.Id == id, ct);
        if (programme is null)
        {
            return null;
        }

        var countries = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == id)
            .Join(db.Organisations, part => part.OrganisationId, organisation => organisation.Id, (_, organisation) => organisation.Country)
            .ToListAsync(ct);
        return CatalogueEntry.Of(programme, countries);
    }
}
