namespace CrossMentor.Identity.Clients;

/// <summary>A client of the database as an operator sees one.</summary>
/// <param name="Client">What it is and may.</param>
/// <param name="Key">By which logs refer to it.</param>
/// <param name="Secrets">Those that are good now, the newest first.</param>
/// <param name="DisabledAt">Since when it gets nothing; null while it does.</param>
public sealed record RegisteredClient(
    Client Client, Guid Key, IReadOnlyList<SecretTerm> Secrets, DateTimeOffset CreatedAt, DateTimeOffset? DisabledAt, int Version)
{
    internal static RegisteredClient Of(StoredClient row, DateTimeOffset now)
        => new(row.ToClient(now), row.Key, [.. TermsOf(row, now)], row.CreatedAt, row.DisabledAt, row.Version);

    private static IEnumerable<SecretTerm> TermsOf(StoredClient row, DateTimeOffset now)
    {
        if (row.SecretHash is not null)
        {
            yield return new(row.SecretMadeAt ?? row.CreatedAt, EndsAt: null);
        }

        if (row.EarlierSecretHash is not null && row.EarlierSecretEndsAt > now)
        {
            yield return new(row.EarlierSecretMadeAt ?? row.CreatedAt, row.EarlierSecretEndsAt);
        }
    }
}
