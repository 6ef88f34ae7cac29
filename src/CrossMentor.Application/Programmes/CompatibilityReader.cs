using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Compares the organisations of a programme by what all of them see of each other anyway.</summary>
public sealed class CompatibilityReader(CrossMentorDb db)
{
    /// <summary>Null for a programme that does not exist or is hidden.</summary>
    public async Task<OrganisationCompatibility?> ReadAsync(ProgrammeId id, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(programme => programme.Id == id, ct);
        if (programme is null)
        {
            return null;
        }

        var organisations = await db.Organisations
            .Where(organisation => db.ParticipatingOrganisations.Any(part => part.ProgrammeId == id && part.OrganisationId == organisation.Id))
            .AsNoTracking()
            .ToListAsync(ct);
        return OrganisationCompatibility.Of(id, programme.CompatibilityBand ?? CompatibilityBand.Default, organisations);
    }
}
