using Microsoft.AspNetCore.Identity;

namespace CrossMentor.Identity.Users;

/// <summary>Somebody who can sign in. The random id is the subject of tokens; the name is for signing in only.</summary>
internal sealed class IssuerUser : IdentityUser
{
    /// <summary>What userinfo says when the scope <c>profile</c> is granted.</summary>
    public string DisplayName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Since when an operator has locked the user out, until the operator says otherwise.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    /// <summary>How long the password that was told with an invitation opens anything; null once the person has signed in.</summary>
    public DateTimeOffset? InvitedUntil { get; set; }
}
