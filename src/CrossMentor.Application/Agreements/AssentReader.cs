using CrossMentor.Domain.Agreements;
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
    public Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<OrganisationId>>> ToPurposeAsync(IReadOnlyList<ProgrammeId> programmes, CancellationToken ct)
        => ToLatestAsync(
            db.PurposeVersions
                .Where(version => programmes.Contains(version.ProgrammeId))
                .Select(version => new Wording<PurposeVersionId>(version.Id, version.ProgrammeId, version.Number)),
            ids => db.PurposeAcceptances
                .Where(acceptance => ids.Contains(acceptance.PurposeVersionId))
                .Select(acceptance => new Yes<PurposeVersionId>(acceptance.PurposeVersionId, acceptance.OrganisationId)),
            ct);

    /// <summary>Without the programmes that have no agreement.</summary>
    public Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<OrganisationId>>> ToAgreementAsync(IReadOnlyList<ProgrammeId> programmes, CancellationToken ct)
        => ToLatestAsync(
            db.AgreementVersions
                .Where(version => programmes.Contains(version.ProgrammeId))
                .Select(version => new Wording<AgreementVersionId>(version.Id, version.ProgrammeId, version.Number)),
            ids => db.AgreementSignatures
                .Where(signature => ids.Contains(signature.AgreementVersionId))
                .Select(signature => new Yes<AgreementVersionId>(signature.AgreementVersionId, signature.OrganisationId)),
            ct);

    private static async Task<IReadOnlyDictionary<ProgrammeId, IReadOnlyList<OrganisationId>>> ToLatestAsync<TId>(
        IQueryable<Wording<TId>> wordings, Func<List<TId>, IQueryable<Yes<TId>>> saidTo, CancellationToken ct)
        where TId : struct
    {
        var latest = (await wordings.ToListAsync(ct))
            .GroupBy(wording => wording.ProgrammeId)
            .ToDictionary(group => group.Key, group => group.MaxBy(wording => wording.Number)!.Id);
        var said = (await saidTo([.. latest.Values]).ToListAsync(ct)).ToLookup(yes => yes.To, yes => yes.OrganisationId);
        return latest.ToDictionary(wording => wording.Key, IReadOnlyList<OrganisationId> (wording) => [.. said[wording.Value]]);
    }

    private sealed record Wording<TId>(TId Id, ProgrammeId ProgrammeId, int Number);

    private sealed record Yes<TId>(TId To, OrganisationId OrganisationId);
}
