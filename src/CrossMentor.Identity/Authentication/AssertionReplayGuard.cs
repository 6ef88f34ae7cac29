using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Storage;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Identity.Authentication;

/// <summary>Remembers each accepted client assertion until it has expired, so that none is accepted twice, whatever host it reaches.</summary>
/// <remarks>The row of an assertion is written by one INSERT under a key that only this assertion has: whoever writes it was first.</remarks>
internal sealed class AssertionReplayGuard(IssuerDbFactory factory, GrantCleaning cleaning, TimeProvider clock)
{
    private const int RememberedMax = 100_000;

    public async ValueTask<bool> IsFirstAsync(string clientId, string assertionId, DateTimeOffset expires, CancellationToken ct)
    {
        await cleaning.CleanAsync(ct);
        var now = clock.GetUtcNow();
        var used = new UsedAssertion { IdHash = HashOf(clientId, assertionId), ExpiresAt = expires };
        await using var db = factory.Create();

        // Full of live assertions: refusing is the only answer that keeps the promise.
        return await db.UsedAssertions.CountAsync(row => row.ExpiresAt > now, ct) < RememberedMax
            && await factory.TryInsertAsync(used, row => row.IdHash == used.IdHash, ct);
    }

    // With the length of the client's name in front, no two clients and ids are written alike.
    private static string HashOf(string clientId, string assertionId) => Handle.HashOf($"{clientId.Length}:{clientId}{assertionId}");
}
