namespace CrossMentor.Identity.Keys;

/// <summary>Where signing keys outlive the process. Several hosts may share one store.</summary>
public interface ISigningKeyStore
{
    Task<IReadOnlyList<SigningKey>> LoadAsync(CancellationToken ct);

    Task AddAsync(SigningKey key, CancellationToken ct);

    /// <summary>Forgets a key; one that is gone already is no failure.</summary>
    Task RemoveAsync(string keyId, CancellationToken ct);
}
