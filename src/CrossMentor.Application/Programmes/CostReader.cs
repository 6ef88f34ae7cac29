using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Sets what a programme cost beside what came of it, and counts who gave mentors to whom.</summary>
/// <remarks>
/// All numbers are of pairs and costs that the caller sees one by one anyway, so none of them is small enough to tell anything new. A
/// coordinator sees the rows of its own organisations and no sums: those would tell what the others spend.
/// </remarks>
public sealed class CostReader(CrossMentorDb db, ICallerScope scope)
{
    /// <summary>Null for a programme that does not exist or is hidden.</summary>
    public async Task<CostPerOutcome?> CostPerOutcomeAsync(ProgrammeId id, CancellationToken ct)
    {
        if (scope.Caller is not { } caller || !await db.Programmes.AnyAsync(programme => programme.Id == id, ct))
        {
            return null;
        }

        var parts = await db.ParticipatingOrganisations
            .Where(part => part.ProgrammeId == id)
            .OrderBy(part => part.OrganisationId)
            .Select(part => part.OrganisationId)
            .ToListAsync(ct);
        var amounts = (await db.CostEntries
                .Where(entry => entry.ProgrammeId == id)
                .GroupBy(entry => new { entry.OrganisationId, entry.Currency })
                .Select(sum => new { sum.Key.OrganisationId, sum.Key.Currency, Minor = sum.Sum(entry => (long)entry.AmountMinor) })
                .ToListAsync(ct))
            .ConvertAll(sum => new CostAmount(sum.OrganisationId, sum.Currency, sum.Minor));
        var isWhole = caller.MayManage(id);
        return CostPerOutcome.Of(
            id, [.. parts.Where(part => isWhole || caller.Coordinates(part))], amounts, await PairsAsync([id], ct), isWhole);
    }

    /// <summary>Null for a series that does not exist or is hidden.</summary>
    public async Task<ExchangeMatrix?> ExchangeAsync(ProgrammeSeriesId id, CancellationToken ct)
    {
        if (!await db.ProgrammeSeries.AnyAsync(series => series.Id == id, ct))
        {
            return null;
        }

        var editions = await db.Programmes.Where(programme => programme.SeriesId == id).Select(programme => programme.Id).ToListAsync(ct);
        return ExchangeMatrix.Of(id, editions.Count, await PairsAsync(editions, ct));
    }

    // A pair that nobody has agreed to has exchanged nothing yet.
    private async Task<List<ExchangedPair>> PairsAsync(List<ProgrammeId> programmes, CancellationToken ct)
        => (await db.Pairs
                .Where(pair => programmes.Contains(pair.ProgrammeId) && pair.IsDisclosed)
                .Select(pair => new { pair.MentorOrganisationId, pair.MenteeOrganisationId, pair.State })
                .ToListAsync(ct))
            .ConvertAll(pair => new ExchangedPair(pair.MentorOrganisationId, pair.MenteeOrganisationId, pair.State == PairState.Completed));
}
