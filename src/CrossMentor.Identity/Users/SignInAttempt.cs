namespace CrossMentor.Identity.Users;

/// <summary>How an attempt to sign in ended.</summary>
internal abstract record SignInAttempt
{
    private SignInAttempt()
    {
    }

    public sealed record Proven(string UserId) : SignInAttempt;

    /// <summary>Unknown name, wrong password, locked out: outside, all the same.</summary>
    public sealed record Failed : SignInAttempt;

    /// <summary>Too many failures of this address; not even the right password is looked at until then.</summary>
    public sealed record Braked(TimeSpan RetryAfter) : SignInAttempt;
}
