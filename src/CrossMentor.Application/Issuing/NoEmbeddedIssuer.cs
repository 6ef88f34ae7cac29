using System.Diagnostics;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>There is no embedded issuer here, and nobody asks for more than that.</summary>
public sealed class NoEmbeddedIssuer : IIssuerAdministration
{
    public bool IsOn => false;

    public string Issuer => throw Asked();

    public Task<IReadOnlyList<IssuerClient>> ClientsAsync(IssuerSlice slice, CancellationToken ct) => throw Asked();

    public Task<int> CountClientsAsync(CancellationToken ct) => throw Asked();

    public Task<IssuerClient?> FindClientAsync(string clientId, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedClient>> AddClientAsync(AddClientInput wanted, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedClient>> ChangeClientAsync(ChangeClientInput changed, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedClient>> RotateClientSecretAsync(RotateClientSecretInput rotated, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedClient>> EnableClientAsync(string clientId, bool isEnabled, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedClient>> RemoveClientAsync(string clientId, CancellationToken ct) => throw Asked();

    public Task<IReadOnlyList<IssuerUser>> UsersAsync(IssuerSlice slice, CancellationToken ct) => throw Asked();

    public Task<int> CountUsersAsync(CancellationToken ct) => throw Asked();

    public Task<IssuerUser?> FindUserAsync(string subject, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedUser>> InviteUserAsync(InviteUserInput invited, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedUser>> EnableUserAsync(string subject, bool isEnabled, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedUser>> UnlockUserAsync(string subject, CancellationToken ct) => throw Asked();

    public Task<Outcome<IssuedUser>> EndUserSessionsAsync(string subject, CancellationToken ct) => throw Asked();

    private static UnreachableException Asked() => new("An issuer that is off was asked for more than whether it is on.");
}
