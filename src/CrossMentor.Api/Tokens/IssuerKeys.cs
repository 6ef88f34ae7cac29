using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Api.Tokens;

/// <summary>
/// The keys of one issuer, read at the first token and kept: re-read hourly in the background, used for a day while the issuer cannot be
/// reached, one reading at a time, and however many forged key ids arrive, no more than one reading in thirty seconds.
/// </summary>
/// <remarks>
/// IdentityModel's <c>ConfigurationManager</c> keeps keys without an end and has no injectable clock; these promises need both.
/// </remarks>
internal sealed class IssuerKeys(string authority, IIssuerMetadataSource source, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan RereadAfter = TimeSpan.FromHours(1);
    private static readonly TimeSpan UsableFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenReadingsWithoutKeys = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReadingMax = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private volatile Reading? latest;
    private DateTimeOffset? attempted;
    private Task running = Task.CompletedTask;

    /// <summary>The key of this id, or none when the issuer has no such key or could not be asked.</summary>
    public async ValueTask<(bool IsKnown, SecurityKey Key)> FindAsync(string keyId, CancellationToken ct)
    {
        if (Usable() is { } reading && reading.Keys.TryGetValue(keyId, out var known))
        {
            if (clock.GetUtcNow() - reading.At >= RereadAfter)
            {
                _ = RereadAsync();
            }

            return (true, known);
        }

        await RereadAsync().WaitAsync(ct);
        return Usable() is { } renewed && renewed.Keys.TryGetValue(keyId, out var found) ? (true, found) : default;
    }

    private Reading? Usable() => latest is { } reading && clock.GetUtcNow() - reading.At < UsableFor ? reading : null;

    // Joins the reading under way, starts one, or does neither when the last attempt is too recent. It never faults.
    private Task RereadAsync()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var pause = Usable() is null ? BetweenReadingsWithoutKeys : BetweenReadings;
            if (running.IsCompleted && (attempted is not { } last || now - last >= pause))
            {
                attempted = now;

                // Off this thread: a source that answers synchronously must not read under the lock.
                running = Task.Run(ReadAsync, CancellationToken.None);
            }

            return running;
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            // One caller that goes away must not end the reading that others wait for.
            using var deadline = new CancellationTokenSource(ReadingMax);
            var keys = await source.ReadKeysAsync(deadline.Token);
            latest = new Reading(
                keys.Where(IsStrong).DistinctBy(key => key.KeyId).ToFrozenDictionary(key => key.KeyId, StringComparer.Ordinal),
                clock.GetUtcNow());
        }
        catch (Exception failure)
        {
            // Whatever went wrong out there, the keys at hand stay good for their day; a token without one is refused.
            logger.LogWarning(failure, "The keys of issuer {Issuer} could not be read.", authority);
        }
    }

    private static bool IsStrong(SecurityKey key) => !string.IsNullOrEmpty(key.KeyId) && key switch
    {
        ECDsaSecurityKey { KeySize: 256 } => true,
        RsaSecurityKey { KeySize: >= 2048 } => true,
        X509SecurityKey { PublicKey: System.Security.Cryptography.RSA { KeySize: >= 2048 } } => true,
        _ => false,
    };

    private sealed record Reading(FrozenDictionary<string, SecurityKey> Keys, DateTimeOffset At);
}
