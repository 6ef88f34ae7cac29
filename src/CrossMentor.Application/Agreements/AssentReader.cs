using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Reads who said yes to the latest wording of a purpose or of an agreement, for many programmes in as many statements as for one.</summary>
/// <remarks>Whoever takes part sees all of it, so nothing is looked at past the tenant filters.</remarks>
internal sealed class AssentReader(CrossMentorDb db)
{
    /// <summary>Without the programmes whose purpose nobody put into words.</summary>
    public async Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<OrganisationId>>> ToPurposeAsync(IReadOnlyList<ProgrammeId> programmes, CancellationToken ct)
    {
        var versions = await db.PurposeVersions
            .Where(version => programmes.Contains(version.ProgrammeId))
            .Select(version => new { version.Id, version.ProgrammeId, version.Number })
            .ToListAsync(ct);
        var latest = versions.GroupBy(version => version.ProgrammeId).ToDictionary(group => group.Key, group => group.MaxBy(version => version.Number)!.Id);
        var ids = latest.Values.ToList();
        var given = (await db.PurposeAcceptances
                .Where(acceptance => ids.Contains(acceptance.PurposeVersionId))
                .Select(acceptance => new { acceptance.PurposeVersionId, acceptance.OrganisationId })
                .ToListAsync(ct))
            .ToLookup(acceptance => acceptance.PurposeVersionId, acceptance => acceptance.OrganisationId);
        return latest.ToDictionary(version => version.Key, IReadOnlyList<OrganisationId> (version) => [.. given[version.Value]]);
    }

    /// <summary>Without the programmes that have no agreement.</summary>
    public async Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<OrganisationId>>> ToAgreementAsync(IReadOnlyList<ProgrammeId> programmes, CancellationToken ct)
    {
        var versions = await db.AgreementVersions
            .Where(version => programmes.Contains(version.ProgrammeId))
            .Select(version => new { version.Id, version.ProgrammeId, version.Number })
            .ToListAsync(ct);
        var latest = versions.GroupBy(version => version.ProgrammeId).ToDictionary(group => group.Key, group => group.MaxBy(version => version.Number)!.Id);
        var ids = latest.Values.ToList();
        var given = (await db.AgreementSignatures
                .Where(signature => ids.Contains(signature.AgreementVersionId))
                .Select(signature => new { signature.AgreementVersionId, signature.OrganisationId })
                .ToListAsync(ct))
            .ToLookup(signature => signature.AgreementVersionId, signature => signature.OrganisationId);
        return latest.ToDictionary(version => version.Key, IReadOnlyList<OrganisationId> (version) => [.. given[version.Value]]);
    }
}
