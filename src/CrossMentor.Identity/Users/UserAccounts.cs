using System.Buffers.Text;
using System.Data.Common;
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

    /// <summary>How many users there may be.</summary>
    public const int UsersMax = 100_000;

    /// <summary>How long an invitation is open.</summary>
    public static readonly TimeSpan InvitedFor = TimeSpan.FromDays(14);

    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider clock;
    private readonly DbTransaction? joined;

    internal UserAccounts(IServiceScopeFactory scopes, TimeProvider clock, DbTransaction? joined = null) => (this.scopes, this.clock, this.joined) = (scopes, clock, joined);

    /// <summary>The same, as a part of a transaction of somebody else: what it does is stored with that, or not at all.</summary>
    public UserAccounts Within(DbTransaction transaction) => new(scopes, clock, transaction);

    /// <summary>A password that nobody has to invent: 144 random bits.</summary>
    public static string NewPassword() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    public Task<AccountChange> AddAsync(string name, string displayName, string password, CancellationToken ct)
        => AddAsync(name, displayName, password, invitedUntil: null, ct);

    /// <summary>Adds somebody with a password that is told once, and good for signing in as long as the invitation is open.</summary>
    public async Task<AccountChange> InviteAsync(string name, string displayName, CancellationToken ct)
    {
        var password = NewPassword();
        var added = await AddAsync(name, displayName, password, clock.GetUtcNow() + InvitedFor, ct);
        return added.Account is null ? added : added with { Password = password };
    }

    private async Task<AccountChange> AddAsync(string name, string displayName, string password, DateTimeOffset? invitedUntil, CancellationToken ct)
    {
        if (name.Length > PasswordSignIn.NameLengthMax)
        {
            return Refused($"A name for signing in has at most {PasswordSignIn.NameLengthMax} characters.");
        }

        if (displayName.Length is 0 or > PasswordSignIn.NameLengthMax || displayName.Any(char.IsControl))
        {
            return Refused($"A name to show has 1 to {PasswordSignIn.NameLengthMax} characters, and no control characters.") with { Fault = AccountFault.DisplayName };
        }

        if (password.Length > PasswordSignIn.PasswordLengthMax)
        {
            return PasswordTooLong();
        }

        await using var scope = Open();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>();
        if (await scope.ServiceProvider.GetRequiredService<IssuerDb>().Users.CountAsync(ct) >= UsersMax)
        {
            return Refused($"There are {UsersMax} users already.") with { Fault = AccountFault.Full };
        }

        var user = new IssuerUser { UserName = name, DisplayName = displayName, CreatedAt = clock.GetUtcNow(), InvitedUntil = invitedUntil };
        return Changed(await users.CreateAsync(user, password), user);
    }

    /// <summary>In the order of their names.</summary>
    public async Task<IReadOnlyList<UserAccount>> ListAsync(CancellationToken ct)
    {
        await using var scope = Open();
        var db = scope.ServiceProvider.GetRequiredService<IssuerDb>();
        var users = await db.Users.AsNoTracking().OrderBy(user => user.NormalizedUserName).Take(ListedMax).ToListAsync(ct);
        return [.. users.Select(AccountOf)];
    }

    /// <summary>So many beyond a name, away from it: in the order of their names, or backward against it.</summary>
    public async Task<IReadOnlyList<UserAccount>> PageAsync(string? beyond, bool isBackward, int count, CancellationToken ct)
    {
        await using var scope = Open();
        var place = beyond is null ? null : scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>().NormalizeName(beyond);
        var users = await scope.ServiceProvider.GetRequiredService<IssuerDb>().Users.AsNoTracking().Page(user => user.NormalizedUserName!, place, isBackward, count).ToListAsync(ct);
        return [.. users.Select(AccountOf)];
    }

    public async Task<int> CountAsync(CancellationToken ct)
    {
        await using var scope = Open();
        return await scope.ServiceProvider.GetRequiredService<IssuerDb>().Users.CountAsync(ct);
    }

    /// <summary>The user of this subject; null where there is none.</summary>
    public async Task<UserAccount?> FindAsync(string subject, CancellationToken ct)
    {
        await using var scope = Open();
        var user = await scope.ServiceProvider.GetRequiredService<IssuerDb>().Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == subject, ct);
        return user is null ? null : AccountOf(user);
    }

    /// <summary>Locks a user out of everything at once, or lets the user in again. What is so already stays so.</summary>
    public Task<AccountChange> EnableAsync(string subject, bool isEnabled, CancellationToken ct)
        => ChangeAsync(users => users.FindByIdAsync(subject), user => Lock(user, !isEnabled), endsEverything: !isEnabled, ct);

    /// <summary>Forgets the wrong passwords, and lets a user in again whom they have locked out.</summary>
    public Task<AccountChange> UnlockAsync(string subject, CancellationToken ct)
        => ChangeAsync(users => users.FindByIdAsync(subject), ForgetFailures, endsEverything: false, ct);

    /// <summary>Ends every session of a user, and everything that was granted in them. The password stays.</summary>
    public Task<AccountChange> EndSessionsAsync(string subject, CancellationToken ct)
        => ChangeAsync(users => users.FindByIdAsync(subject), _ => { }, endsEverything: true, ct);

    /// <summary>Locks a user out of everything at once, or lets the user in again, whoever had locked the user out.</summary>
    public Task<AccountChange> LockAsync(string name, bool isLocked, CancellationToken ct) => ChangeAsync(
        users => users.FindByNameAsync(name),
        user =>
        {
            Lock(user, isLocked);
            ForgetFailures(user);
        },
        endsEverything: isLocked,
        ct);

    /// <summary>Gives a user a new password, and ends whatever was granted with the old one.</summary>
    public Task<AccountChange> ResetAsync(string name, string password, CancellationToken ct) => ResetAsync(users => users.FindByNameAsync(name), password, ct);

    /// <summary>The same for somebody who has proven the password before.</summary>
    internal Task<AccountChange> ChangePasswordAsync(string subject, string password, CancellationToken ct)
        => ResetAsync(users => users.FindByIdAsync(subject), password, ct);

    private async Task<AccountChange> ResetAsync(Func<UserManager<IssuerUser>, Task<IssuerUser?>> find, string password, CancellationToken ct)
    {
        if (password.Length > PasswordSignIn.PasswordLengthMax)
        {
            return PasswordTooLong();
        }

        await using var scope = Open();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>();
        if (await find(users) is not { } user)
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
        (user.SecurityStamp, user.InvitedUntil) = (Handle.New(), null);
        ForgetFailures(user);
        return await StoreAsync(scope.ServiceProvider, user, endsEverything: true, ct);
    }

    /// <summary>Removes a user with its sessions and grants. The subject is never given to anybody else.</summary>
    public async Task<AccountChange> RemoveAsync(string name, CancellationToken ct)
    {
        await using var scope = Open();
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

    private async Task<AccountChange> ChangeAsync(
        Func<UserManager<IssuerUser>, Task<IssuerUser?>> find, Action<IssuerUser> change, bool endsEverything, CancellationToken ct)
    {
        await using var scope = Open();
        if (await find(scope.ServiceProvider.GetRequiredService<UserManager<IssuerUser>>()) is not { } user)
        {
            return NoSuchUser();
        }

        change(user);
        return await StoreAsync(scope.ServiceProvider, user, endsEverything, ct);
    }

    private void Lock(IssuerUser user, bool isLocked) => user.LockedAt = isLocked ? user.LockedAt ?? clock.GetUtcNow() : null;

    private static void ForgetFailures(IssuerUser user) => (user.LockoutEnd, user.AccessFailedCount) = (null, 0);

    private AsyncServiceScope Open()
    {
        var scope = scopes.CreateAsyncScope();
        if (joined is not null)
        {
            scope.ServiceProvider.GetRequiredService<IssuerDbScope>().Join(joined);
        }

        return scope;
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

    private UserAccount AccountOf(IssuerUser user) => new(user.Id, user.UserName!, user.DisplayName, user.CreatedAt)
    {
        LockedAt = user.LockedAt,
        LockedUntil = user.LockoutEnd > clock.GetUtcNow() ? user.LockoutEnd : null,
        InvitedUntil = user.InvitedUntil,
    };

    private AccountChange Changed(IdentityResult result, IssuerUser user) => result.Succeeded
        ? new(AccountOf(user), [])
        : new(null, [.. result.Errors.Select(error => error.Description)])
        {
            Fault = result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.DuplicateUserName)) ? AccountFault.NameTaken : AccountFault.Invalid,
        };

    private static AccountChange PasswordTooLong() => Refused($"A password has at most {PasswordSignIn.PasswordLengthMax} characters.");

    private static AccountChange NoSuchUser() => Refused("There is no user of that name.") with { Fault = AccountFault.Unknown };

    private static AccountChange Refused(string problem) => new(null, [problem]);
}
