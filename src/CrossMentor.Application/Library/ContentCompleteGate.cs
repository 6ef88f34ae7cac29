using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Library;

/// <summary>Reads the guidance of programmes and the texts that were proposed in them, all of which everybody sees who takes part.</summary>
internal sealed class ContentCompleteGate(CrossMentorDb db) : IGate
{
    public GateCode Code => GateCode.ContentComplete;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        List<ProgrammeId> ids = [.. programmes.Select(programme => programme.Id)];
        var resources = (await db.Resources.Where(resource => ids.Contains(resource.ProgrammeId)).AsNoTracking().ToListAsync(ct)).ToLookup(resource => resource.ProgrammeId);
        var purposes = (await db.PurposeVersions.Where(version => ids.Contains(version.ProgrammeId)).AsNoTracking().ToListAsync(ct)).ToLookup(version => version.ProgrammeId);
        var agreements = (await db.AgreementVersions.Where(version => ids.Contains(version.ProgrammeId)).AsNoTracking().ToListAsync(ct)).ToLookup(version => version.ProgrammeId);
        return [.. programmes.Select(programme => ContentGate.Read(
            programme,
            [.. resources[programme.Id]],
            Agreed(purposes[programme.Id].MaxBy(version => version.Number), agreements[programme.Id].MaxBy(version => version.Number))))];
    }

    private static List<IReadOnlyList<LocalText>> Agreed(PurposeVersion? purpose, AgreementVersion? agreement) =>
        [.. new[] { purpose?.Texts }.OfType<IReadOnlyList<LocalText>>(), .. agreement?.Clauses.Select(clause => clause.Texts) ?? []];
}
