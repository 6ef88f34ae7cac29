using System.Data.Common;
using System.Security.Cryptography;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Auditing;

/// <summary>Appends what the logs were given since to the chains of the organisations. Any number of them may work at once.</summary>
/// <remarks>No request waits for it: a row is written without a place in a chain, and gets one here. Two sealers that take the same place meet at the head of the chain, and one begins again.</remarks>
public sealed class LogSealer(CrossMentorDbFactory databases)
{
    private const int BatchRows = 500;
    private const int AttemptsMax = 20;

    /// <returns>How many rows were sealed.</returns>
    public async Task<int> SealAsync(CancellationToken ct)
        => await SealAsync<AuditEntry>(ChainedLog.Deeds, ct) + await SealAsync<Disclosure>(ChainedLog.Disclosures, ct);

    private async Task<int> SealAsync<T>(ChainedLog log, CancellationToken ct)
        where T : ChainedRecord
    {
        var count = 0;
        foreach (var chain in await WaitingAsync<T>(ct))
        {
            for (int batch; (batch = await SealBatchAsync<T>(log, chain, ct)) > 0;)
            {
                count += batch;
            }
        }

        return count;
    }

    private async Task<IReadOnlyList<Guid>> WaitingAsync<T>(CancellationToken ct)
        where T : ChainedRecord
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.LogSealing);
        return await system.All<T>().Where(row => row.Sequence == null).Select(row => row.Chain).Distinct().ToListAsync(ct);
    }

    private async Task<int> SealBatchAsync<T>(ChainedLog log, Guid chain, CancellationToken ct)
        where T : ChainedRecord
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryBatchAsync<T>(log, chain, ct);
            }
            catch (Exception met) when (attempt < AttemptsMax && met is DbUpdateException or DbException { IsTransient: true } or InvalidOperationException { InnerException: DbException { IsTransient: true } })
            {
                await Task.Delay(RandomNumberGenerator.GetInt32(attempt * 15) + 1, ct);
            }
        }
    }

    private async Task<int> TryBatchAsync<T>(ChainedLog log, Guid chain, CancellationToken ct)
        where T : ChainedRecord
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.LogSealing);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await system.All<ChainHead>().SingleOrDefaultAsync(one => one.Log == log && one.Chain == chain, ct) is not { } head)
        {
            head = ChainHead.Begin(log, chain);
            db.ChainHeads.Add(head);
        }

        var rows = await system.All<T>()
            .Where(row => row.Chain == chain && row.Sequence == null)
            .OrderBy(row => row.At).ThenBy(row => row.Id)
            .Take(BatchRows)
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return 0;
        }

        head.Append(rows);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return rows.Count;
    }
}
