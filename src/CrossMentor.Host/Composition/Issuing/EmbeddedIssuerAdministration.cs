using System.Data.Common;
using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Refusals;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Users;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CrossMentor.Host.Composition.Issuing;

/// <summary>The clients and users of the issuer in this process. Changes join the transaction of the product's context, for both keep their rows in one database.</summary>
internal sealed class EmbeddedIssuerAdministration(
    CrossMentorDb db, EmbeddedIssuer issuer, ClientRegistry clients, IClientStore known, UserAccounts users) : IIssuerAdministration
{
    public bool IsOn => true;

    public string Issuer => issuer.Issuer;

    private ClientRegistry Changing => clients.Within(Transaction);

    private UserAccounts ChangingUsers => users.Within(Transaction);

    private DbTransaction Transaction =>
        db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("The issuer is changed in a unit of work only.");

    public async Task<IReadOnlyList<IssuerClient>> ClientsAsync(IssuerSlice slice, CancellationToken ct)
        => [.. (await clients.PageAsync(slice.Beyond, slice.IsBackward, slice.Count, ct)).Select(ClientText.Of)];

    public Task<int> CountClientsAsync(CancellationToken ct) => clients.CountAsync(ct);

    public async Task<IssuerClient?> FindClientAsync(string clientId, CancellationToken ct)
        => await clients.FindAsync(clientId, ct) is { } found ? ClientText.Of(found) : null;

    public async Task<Outcome<IssuedClient>> AddClientAsync(AddClientInput wanted, CancellationToken ct)
    {
        // The configuration may name one of this id, which would hide the other.
        if (await known.FindAsync(wanted.ClientId, ct) is { Id.Length: > 0 })
        {
            return new AlreadyExists("clientId");
        }

        var kind = ClientText.Of(wanted.Kind);
        return Outcome(await Changing.AddAsync(
            new NewClient(wanted.ClientId, kind)
            {
                Name = wanted.Name,
                IsConfidential = wanted.IsConfidential,
                Scopes = wanted.Scopes ?? ClientScopes.Usual(kind),
                RedirectUris = wanted.RedirectUris ?? [],
                PostLogoutRedirectUris = wanted.PostLogoutRedirectUris ?? [],
            },
            ct));
    }

    public async Task<Outcome<IssuedClient>> ChangeClientAsync(ChangeClientInput changed, CancellationToken ct)
        => Outcome(await Changing.ChangeAsync(
            changed.ClientId,
            new ChangedClient
            {
                Name = changed.Name, Scopes = changed.Scopes, RedirectUris = changed.RedirectUris, PostLogoutRedirectUris = changed.PostLogoutRedirectUris,
            },
            changed.Version,
            ct));

    public async Task<Outcome<IssuedClient>> RotateClientSecretAsync(RotateClientSecretInput rotated, CancellationToken ct)
        => Outcome(await Changing.RotateAsync(rotated.ClientId, TimeSpan.FromHours(rotated.OverlapHours), rotated.Version, ct));

    public async Task<Outcome<IssuedClient>> EnableClientAsync(string clientId, bool isEnabled, CancellationToken ct)
        => Outcome(await Changing.EnableAsync(clientId, isEnabled, ct));

    public async Task<Outcome<IssuedClient>> RemoveClientAsync(string clientId, CancellationToken ct)
    {
        var changing = Changing;
        return await changing.FindAsync(clientId, ct) is { } found && await changing.RemoveAsync(clientId, ct)
            ? new IssuedClient(new IssuerClientId(found.Key), clientId)
            : new NotFound(string.Empty);
    }

    public async Task<IReadOnlyList<IssuerUser>> UsersAsync(IssuerSlice slice, CancellationToken ct)
        => [.. (await users.PageAsync(slice.Beyond, slice.IsBackward, slice.Count, ct)).Select(UserText.Of)];

    public Task<int> CountUsersAsync(CancellationToken ct) => users.CountAsync(ct);

    public async Task<IssuerUser?> FindUserAsync(string subject, CancellationToken ct) => await users.FindAsync(subject, ct) is { } found ? UserText.Of(found) : null;

    public async Task<Outcome<IssuedUser>> InviteUserAsync(InviteUserInput invited, CancellationToken ct)
        => UserText.Outcome(await ChangingUsers.InviteAsync(invited.Name, invited.DisplayName ?? invited.Name, ct));

    public async Task<Outcome<IssuedUser>> EnableUserAsync(string subject, bool isEnabled, CancellationToken ct)
        => UserText.Outcome(await ChangingUsers.EnableAsync(subject, isEnabled, ct));

    public async Task<Outcome<IssuedUser>> UnlockUserAsync(string subject, CancellationToken ct) => UserText.Outcome(await ChangingUsers.UnlockAsync(subject, ct));

    public async Task<Outcome<IssuedUser>> EndUserSessionsAsync(string subject, CancellationToken ct)
        => UserText.Outcome(await ChangingUsers.EndSessionsAsync(subject, ct));

    private static Outcome<IssuedClient> Outcome(ClientChange change) => change.Fault switch
    {
        null => new IssuedClient(new IssuerClientId(change.Client!.Key), change.Client.Client.Id) { Secret = change.Secret },
        ClientFault.Unknown => new NotFound(string.Empty),
        ClientFault.Taken => new AlreadyExists("clientId"),
        ClientFault.Full => new IssuerFull(ClientRegistry.ClientsMax),
        ClientFault.Stale(var version) => new StaleVersion(version),
        ClientFault.Invalid(var field, var why) => new InvalidInput(ClientText.FieldOf(field), why),
        var other => throw new ArgumentOutOfRangeException(nameof(change), other, "There is no refusal for this."),
    };
}
