using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Refusals;
using CrossMentor.Identity.Users;

namespace CrossMentor.Host.Composition.Issuing;

/// <summary>Says in the words of the API what the issuer keeps of its users.</summary>
internal static class UserText
{
    public static IssuerUser Of(UserAccount account) => new()
    {
        Id = IdOf(account),
        Subject = account.Subject,
        Name = account.Name,
        DisplayName = account.DisplayName,
        CreatedAt = account.CreatedAt,
        DisabledAt = account.LockedAt,
        LockedUntil = account.LockedUntil,
        InvitedUntil = account.InvitedUntil,
    };

    public static Outcome<IssuedUser> Outcome(AccountChange change) => change switch
    {
        { Account: { } account } => new IssuedUser(IdOf(account), account.Subject) { Password = change.Password },
        { Fault: AccountFault.Unknown } => new NotFound(string.Empty),
        { Fault: AccountFault.NameTaken } => new AlreadyExists("name"),
        { Fault: AccountFault.Full } => new IssuerFull(UserAccounts.UsersMax),
        { Fault: AccountFault.DisplayName } => new InvalidInput("displayName", change.Problems[0]),
        _ => new InvalidInput("name", string.Join(' ', change.Problems)),
    };

    private static IssuerUserId IdOf(UserAccount account) => new(Guid.Parse(account.Subject));
}
