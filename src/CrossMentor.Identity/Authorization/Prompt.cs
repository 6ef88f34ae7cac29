namespace CrossMentor.Identity.Authorization;

/// <summary>What a client asks of the page (OpenID Connect Core section 3.1.2.1).</summary>
internal enum Prompt
{
    /// <summary>Ask whoever is not signed in.</summary>
    WhereNeeded,

    /// <summary>Show nothing; say <c>login_required</c> instead.</summary>
    None,

    /// <summary>Ask everybody, signed in or not.</summary>
    Login,
}
