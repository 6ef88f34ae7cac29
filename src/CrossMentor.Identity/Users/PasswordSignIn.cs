using System.Net;
using CrossMentor.Identity.Authentication;
using CrossMentor.Identity.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Identity.Users;

/// <summary>Signs people in by name and password, at the same cost whether or not the name exists.</summary>
internal sealed class PasswordSignIn(
    UserManager<IssuerUser> users, IssuerDb db, FailedAttemptBrake brake, TimeProvider clock, ILogger<PasswordSignIn> logger)
{
    public const int NameLengthMax = 100;
    public const int PasswordLengthMax = 200;
    public const int FailuresMax = 10;
    public static readonly TimeSpan LockedOutFor = TimeSpan.FromMinutes(5);

    // Looked at when there is no user, so that an unknown name takes as long as a wrong password.
    private static readonly IssuerUser Nobody = new();
    private static readonly string DecoyHash = PasswordRules.NewHasher().HashPassword(Nobody, Handle.New());

    public async Task<SignInAttempt> TryAsync(string name, string password, IPAddress address, CancellationToken ct)
    {
        var isReadable = name.Length is > 0 and <= NameLengthMax && password.Length is > 0 and <= PasswordLengthMax;
        var brakeKey = "\u0001" + (isReadable ? users.NormalizeName(name) : "");
        if (brake.WaitFor(brakeKey, address) is var wait && wait > TimeSpan.Zero)
        {
            return new SignInAttempt.Braked(wait);
        }

        var user = isReadable ? await users.FindByNameAsync(name) : null;
        var isProven = await IsRightAsync(user, password) && await IsLetInAsync(user!, ct);
        if (user is not null && !isProven)
        {
            await CountFailureAsync(user.Id, ct);
        }

        // Asked again, because guesses sent at the same time all passed the first question together.
        var waitNow = isProven ? brake.WaitFor(brakeKey, address) : brake.CountFailure(brakeKey, address);
        if (waitNow > TimeSpan.Zero)
        {
            return new SignInAttempt.Braked(waitNow);
        }

        if (isProven)
        {
            logger.LogInformation("User {Subject} at {Address} signed in with a password.", user!.Id, address);
            return new SignInAttempt.Proven(user!.Id);
        }

        // Never the name that was typed: people type passwords there.
        logger.LogWarning("{Subject} at {Address} could not sign in.", user?.Id ?? "Nobody known", address);
        return new SignInAttempt.Failed();
    }

    private async Task<bool> IsRightAsync(IssuerUser? user, string password)
    {
        if (user?.PasswordHash is null)
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, DecoyHash, password);
            return false;
        }

        return await users.CheckPasswordAsync(user, password);
    }

    // The condition stands in the statement, so that guesses sent at the same time are not let in past the lock that they themselves set.
    private async Task<bool> IsLetInAsync(IssuerUser user, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return await db.Users
            .Where(row => row.Id == user.Id && row.LockedAt == null && (row.LockoutEnd == null || row.LockoutEnd <= now) && (row.InvitedUntil == null || row.InvitedUntil > now))
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(it => it.AccessFailedCount, 0)
                    .SetProperty(it => it.LockoutEnd, (DateTimeOffset?)null)
                    .SetProperty(it => it.InvitedUntil, (DateTimeOffset?)null),
                ct) == 1;
    }

    private async Task CountFailureAsync(string userId, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        var end = now + LockedOutFor;
        await db.Users
            .Where(row => row.Id == userId && row.LockedAt == null && (row.LockoutEnd == null || row.LockoutEnd <= now))
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(it => it.LockoutEnd, it => it.AccessFailedCount + 1 >= FailuresMax ? end : null)
                    .SetProperty(it => it.AccessFailedCount, it => it.AccessFailedCount + 1 >= FailuresMax ? 0 : it.AccessFailedCount + 1),
                ct);
    }
}
