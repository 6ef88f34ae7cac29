using System.Buffers.Text;
using System.Security.Cryptography;
using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Users;

/// <summary>What an operator does with users. Nobody registers themselves.</summary>
public sealed class UserAccounts
{
    public const int ListedMax = 1000;

    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider clock;

    internal UserAccounts(IServiceScopeFactory scopes, TimeProvider clock) => (this.scopes, this.clock) = (scopes, clock);

    /// <summary>A password that nobody has to invent: 144 random bits.</summary>
    public static string NewPassword() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    public async Task<AccountChange> AddAsync(string name, string displayName, string password, CancellationToken ct)
    {
        if (name.Length > PasswordSignIn.NameLengthMax || displayName.Length is 0 or > PasswordSignIn.NameLengthMax || displayName.Any(char.IsControl))
        {
            return Refused($"Names have at most {PasswordSignIn.NameLengthMax} characters, and a user has both.");
        }

        if (password.Length > PasswordSignIn.PasswordLengthMax)
        {
            return PasswordTooLong();
        }

        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>();
        ct.ThrowIfCancellationRequested();
        var user = new IssuerUser { UserName = name, DisplayName = displayName, CreatedAt = clock.GetUtcNow() };
        return Changed(await users.CreateAsync(user, password), user);
    }

    /// <summary>In the order of their names.</summary>
    public async Task<IReadOnlyList<UserAccount>> ListAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IssuerDb>();
        var users = await db.Users.AsNoTracking().OrderBy(user => user.NormalizedUserName).Take(ListedMax).ToListAsync(ct);
        return [.. users.Select(AccountOf)];
    }

    /// <summary>Locks a user out of everything at once, or lets the user in again.</summary>
    public async Task<AccountChange> LockAsync(string name, bool isLocked, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>();
        if (await users.FindByNameAsync(name) is not { } user)
        {
            return NoSuchUser();
        }

        user.LockedAt = isLocked ? user.LockedAt ?? clock.GetUtcNow() : null;
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        return await StoreAsync(scope.ServiceProvider, user, endsEverything: isLocked, ct);
    }

    /// <summary>Gives a user a new password, and ends whatever was granted with the old one.</summary>
    public async Task<AccountChange> ResetAsync(string name, string password, CancellationToken ct)
    {
        if (password.Length > PasswordSignIn.PasswordLengthMax)
        {
            return PasswordTooLong();
        }

        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>();
        if (await users.FindByNameAsync(name) is not { } user)
        {
            return NoSuchUser();
        }

        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } weak)
            {
                return Changed(weak, user);
            }
        }

        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.SecurityStamp = Handle.New();
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        return await StoreAsync(scope.ServiceProvider, user, endsEverything: true, ct);
    }

    /// <summary>Removes a user with its sessions and grants. The subject is never given to anybody else.</summary>
    public async Task<AccountChange> RemoveAsync(string name, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>();
        if (await users.FindByNameAsync(name) is not { } user)
        {
            return NoSuchUser();
        }

        var db = scope.ServiceProvider.GetRequiredService<IssuerDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await AccountRemoval.RemoveAsync(db, user.Id, ct);
        await transaction.CommitAsync(ct);
        return Changed(IdentityResult.Success, user);
    }

    private async Task<AccountChange> StoreAsync(IServiceProvider services, IssuerUser user, bool endsEverything, CancellationToken ct)
    {
        var stored = await services.GetRequiredService<UserManager<IssuerUser>>().UpdateAsync(user);
        if (stored.Succeeded && endsEverything)
        {
            var db = services.GetRequiredService<IssuerDb>();
            await db.Sessions.Where(row => row.UserId == user.Id).ExecuteDeleteAsync(ct);
            await db.Grants.Where(row => row.UserId == user.Id).RevokeAsync(clock.GetUtcNow(), ct);
        }

        return Changed(stored, user);
    }

    private static UserAccount AccountOf(IssuerUser user) => new(user.Id, user.UserName!, user.DisplayName, user.CreatedAt, user.LockedAt is not null);

    private static AccountChange Changed(IdentityResult result, IssuerUser user) => result.Succeeded
        ? new(AccountOf(user), [])
        : new(null, [.. result.Errors.Select(error => error.Description)]);

    private static AccountChange PasswordTooLong() => Refused($"A password has at most {PasswordSignIn.PasswordLengthMax} characters.");

    private static AccountChange NoSuchUser() => Refused("There is no user of that name.");

    private static AccountChange Refused(string problem) => new(null, [problem]);
}
