using System.Collections.Concurrent;

namespace CrossMentor.Identity.Grants;

/// <summary>Remembers for a moment which access tokens were found alive, so that a client that asks often is looked up once a second.</summary>
internal sealed class LiveTokens(GrantEnding ending, TimeProvider clock)
{
    /// <summary>So long may a token live on after it has ended.</summary>
    public static readonly TimeSpan RememberedFor = TimeSpan.FromSeconds(1);

    private const int RememberedMax = 10_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);

    public async ValueTask<bool> HasEndedAsync(string tokenId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (seen.TryGetValue(tokenId, out var at) && now - at < RememberedFor)
        {
            return false;
        }

        if (await ending.HasEndedAsync(tokenId, now, ct))
        {
            seen.TryRemove(tokenId, out _);
            return true;
        }

        if (seen.Count >= RememberedMax)
        {
            seen.Clear();
        }

        seen[tokenId] = now;
        return false;
    }
}
