using CrossMentor.Domain.Privacy;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Auditing;

/// <summary>Computes the chains of the logs again, from their first rows, and names the first place at which each does not hold.</summary>
/// <remarks>Sealers may work meanwhile: a chain is judged up to the end that its head named when it was begun.</remarks>
public sealed class LogVerifier(CrossMentorDbFactory databases, TimeProvider clock)
{
    /// <summary>For how long a row may wait for a sealer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <param name="chain">The only organisation to look at; the empty id for the installation, null for all.</param>
    /// <param name="kept">Hashes that were kept elsewhere, and must stand in one of the chains.</param>
    public async Task<LogReport> VerifyAsync(Guid? chain, IReadOnlyCollection<string> kept, CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.LogSealing);
        var unseen = kept.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var erased = (await system.All<Erasure>().Select(erasure => erasure.PersonId).ToListAsync(ct)).Select(Erasure.PseudonymOf).ToHashSet(StringComparer.Ordinal);
        var (reports, strays, unreadable) = (new List<ChainReport>(), 0, new List<ChainedLog>());
        await VerifyAsync<AuditEntry>(ChainedLog.Deeds);
        await VerifyAsync<Disclosure>(ChainedLog.Disclosures);
        return new(reports, strays, [.. unseen], unreadable);

        async Task VerifyAsync<T>(ChainedLog log)
            where T : ChainedRecord
        {
            var walk = new ChainWalk<T>(system, log, erased, unseen);
            var heads = await HeadsAsync(system, log, chain, ct);
            if (heads is null)
            {
                unreadable.Add(log);
            }

            foreach (var head in heads ?? [])
            {
                reports.Add(await ReportAsync(walk, head, ct));
            }

            strays += await walk.CountStraysAsync(chain, clock.GetUtcNow() - Patience, ct);
        }
    }

    /// <summary>The ends of the chains of each log as they are now, unverified; null where one of them cannot be read.</summary>
    public async Task<IReadOnlyDictionary<ChainedLog, IReadOnlyList<ChainHead>?>> HeadsAsync(CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.LogSealing);
        var heads = new SortedDictionary<ChainedLog, IReadOnlyList<ChainHead>?>();
        foreach (var log in Enum.GetValues<ChainedLog>())
        {
            heads.Add(log, await HeadsAsync(system, log, null, ct));
        }

        return heads;
    }

    private static async Task<IReadOnlyList<ChainHead>?> HeadsAsync(SystemScope system, ChainedLog log, Guid? chain, CancellationToken ct)
    {
        try
        {
            return await system.All<ChainHead>()
                .Where(head => head.Log == log && (chain == null || head.Chain == chain))
                .OrderBy(head => head.Chain)
                .AsNoTracking()
                .ToListAsync(ct);
        }
        catch (Exception broken) when (ChainWalk.IsUnreadable(broken))
        {
            return null;
        }
    }

    private async Task<ChainReport> ReportAsync<T>(ChainWalk<T> walk, ChainHead head, CancellationToken ct)
        where T : ChainedRecord
    {
        var (waiting, late) = await walk.CountWaitingAsync(head, clock.GetUtcNow() - Patience, ct);
        var broken = await walk.FindBreakAsync(head, ct) ?? (late > 0 ? new ChainBreak(ChainBreakKind.Unsealed, null) : null);
        return new(head.Log, head.Chain, head.Sequence, Convert.ToHexStringLower(head.Hash), waiting, broken);
    }
}
