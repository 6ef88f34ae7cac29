using System.Collections.Concurrent;

namespace CrossMentor.Identity.Keys;

/// <summary>Keys that die with the process: for the demo and for tests.</summary>
public sealed class InMemorySigningKeyStore : ISigningKeyStore
{
    private readonly ConcurrentDictionary<string, SigningKey> keys = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<SigningKey>> LoadAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<SigningKey>>([.. keys.Values]);

    public Task AddAsync(SigningKey key, CancellationToken ct)
    {
        keys[key.KeyId] = key;
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string keyId, CancellationToken ct)
    {
        keys.TryRemove(keyId, out _);
        return Task.CompletedTask;
    }
}
