namespace CrossMentor.Identity.Storage;

/// <summary>Where the issuer keeps users, clients, sessions and grants: usually the database of the product, in tables of its own.</summary>
public sealed record IssuerDatabase(IssuerDatabaseProvider Provider, string ConnectionString)
{
    // A record would print the password of the connection.
    public override string ToString() => Provider.ToString();
}
