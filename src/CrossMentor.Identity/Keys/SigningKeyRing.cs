namespace CrossMentor.Identity.Keys;

/// <summary>The signing keys as they are now. Rotation happens on the way, when somebody asks: no timer can be missed.</summary>
internal sealed class SigningKeyRing(ISigningKeyStore store, TimeProvider clock) : IDisposable
{
    // How soon a host sees the key that another host added; far below the day for which a new key only is published.
    private static readonly TimeSpan RereadAfter = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim turn = new(1, 1);
    private Reading? reading;

    public async ValueTask<SigningKey> SignerAsync(CancellationToken ct) => KeyRotation.Signer(await PublishedAsync(ct), clock.GetUtcNow());

    /// <summary>All keys whose tokens may be alive and the ones to come, in the order in which they sign.</summary>
    public async ValueTask<IReadOnlyList<SigningKey>> PublishedAsync(CancellationToken ct)
    {
        if (Fresh() is { } fresh)
        {
            return fresh.Keys;
        }

        await turn.WaitAsync(ct);
        try
        {
            if (Fresh() is { } justRead)
            {
                return justRead.Keys;
            }

            var read = new Reading(await RotateAsync(ct), clock.GetUtcNow());
            Volatile.Write(ref reading, read);
            return read.Keys;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<IReadOnlyList<SigningKey>> RotateAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var keys = InOrder(await store.LoadAsync(ct));
        foreach (var missing in KeyRotation.Missing(keys, now))
        {
            await store.AddAsync(missing, ct);
            keys = InOrder([.. keys, missing]);
        }

        var dead = KeyRotation.Dead(keys, now);
        foreach (var key in dead)
        {
            await store.RemoveAsync(key.KeyId, ct);
        }

        return [.. keys.Except(dead)];
    }

    private static IReadOnlyList<SigningKey> InOrder(IReadOnlyList<SigningKey> keys)
        => [.. keys.OrderBy(key => key.SignsFrom).ThenBy(key => key.KeyId, StringComparer.Ordinal)];

    private Reading? Fresh()
    {
        var last = Volatile.Read(ref reading);
        return last is not null && clock.GetUtcNow() - last.At < RereadAfter ? last : null;
    }

    private sealed record Reading(IReadOnlyList<SigningKey> Keys, DateTimeOffset At);
}
