namespace CrossMentor.Identity.Users;

/// <summary>Of what kind the reason is why a user was not changed.</summary>
public enum AccountFault
{
    /// <summary>A value breaks a rule.</summary>
    Invalid,

    /// <summary>The name to show breaks a rule.</summary>
    DisplayName,

    /// <summary>There is no such user.</summary>
    Unknown,

    /// <summary>Somebody signs in by this name already.</summary>
    NameTaken,

    /// <summary>There are as many users as there may be.</summary>
    Full,
}
