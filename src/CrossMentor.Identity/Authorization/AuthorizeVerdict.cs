namespace CrossMentor.Identity.Authorization;

/// <summary>What is to be said to a request for a code.</summary>
internal abstract record AuthorizeVerdict
{
    private AuthorizeVerdict()
    {
    }

    public sealed record Good(AuthorizeRequest Request) : AuthorizeVerdict;

    /// <summary>The client hears why, at its registered address.</summary>
    public sealed record ToClient(ReturnAddress Return, string Error) : AuthorizeVerdict;

    /// <summary>Nobody knows to whom this could safely be sent, so the person reads it.</summary>
    public sealed record ToPerson(string Sentence) : AuthorizeVerdict;
}
