using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.ActionLearning;

/// <summary>Reads what the sources of an artefact keep to themselves, which whoever shows the artefact to others need not know.</summary>
internal sealed class EmbargoReader(CrossMentorDb db)
{
    public async Task<IReadOnlySet<string>> OfAsync(Artefact artefact, CancellationToken ct)
    {
        var sources = artefact.Sources;
        using var system = SystemScope.Open(db, SystemPurpose.KnowledgeCheck);
        var boundaries = await system.All<KnowledgeBoundary>().Where(boundary => sources.Contains(boundary.OrganisationId)).AsNoTracking().ToListAsync(ct);
        return boundaries.SelectMany(boundary => boundary.Topics).ToHashSet(StringComparer.Ordinal);
    }
}
