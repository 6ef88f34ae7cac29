using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>The issuer inside the server, as far as it is looked after from here. What changes it is a part of the unit of work that is under way.</summary>
/// <remarks>Who may is asked before; where there is no embedded issuer, nothing but <see cref="IsOn"/> is asked.</remarks>
public interface IIssuerAdministration
{
    /// <summary>Whether this server issues tokens itself.</summary>
    bool IsOn { get; }

    /// <summary>What stands in its tokens as their issuer.</summary>
    string Issuer { get; }

    /// <summary>In the order of their client ids.</summary>
    Task<IReadOnlyList<IssuerClient>> ClientsAsync(IssuerSlice slice, CancellationToken ct);

    Task<int> CountClientsAsync(CancellationToken ct);

    /// <summary>Null where no client has this id.</summary>
    Task<IssuerClient?> FindClientAsync(string clientId, CancellationToken ct);

    Task<Outcome<IssuedClient>> AddClientAsync(AddClientInput wanted, CancellationToken ct);

    Task<Outcome<IssuedClient>> ChangeClientAsync(ChangeClientInput changed, CancellationToken ct);

    Task<Outcome<IssuedClient>> RotateClientSecretAsync(RotateClientSecretInput rotated, CancellationToken ct);

    /// <summary>Shuts a client out, with everything that was granted to it, or lets it in again.</summary>
    Task<Outcome<IssuedClient>> EnableClientAsync(string clientId, bool isEnabled, CancellationToken ct);

    Task<Outcome<IssuedClient>> RemoveClientAsync(string clientId, CancellationToken ct);

    /// <summary>In the order of their names.</summary>
    Task<IReadOnlyList<IssuerUser>> UsersAsync(IssuerSlice slice, CancellationToken ct);

    Task<int> CountUsersAsync(CancellationToken ct);

    /// <summary>Null where no user has this subject.</summary>
    Task<IssuerUser?> FindUserAsync(string subject, CancellationToken ct);

    Task<Outcome<IssuedUser>> InviteUserAsync(InviteUserInput invited, CancellationToken ct);

    /// <summary>Shuts a user out, with every session and everything that was granted, or lets the user in again.</summary>
    Task<Outcome<IssuedUser>> EnableUserAsync(string subject, bool isEnabled, CancellationToken ct);

    /// <summary>Lets a user in again whom wrong passwords have locked out.</summary>
    Task<Outcome<IssuedUser>> UnlockUserAsync(string subject, CancellationToken ct);

    Task<Outcome<IssuedUser>> EndUserSessionsAsync(string subject, CancellationToken ct);
}
