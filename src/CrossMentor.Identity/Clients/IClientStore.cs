namespace CrossMentor.Identity.Clients;

/// <summary>Where registered clients are found.</summary>
public interface IClientStore
{
    /// <summary>The client of this id, compared exactly, or <see cref="Client.Unknown"/>.</summary>
    ValueTask<Client> FindAsync(string clientId, CancellationToken ct);
}
