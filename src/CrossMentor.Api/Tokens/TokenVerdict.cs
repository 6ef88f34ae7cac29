namespace CrossMentor.Api.Tokens;

/// <summary>What the validator says about a token: whom it speaks for, or why it is refused (for our logs, never for the sender).</summary>
public abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    public sealed record Accepted(TokenPrincipal Principal) : TokenVerdict;

    public sealed record Refused(TokenFault Fault) : TokenVerdict;
}

/// <summary>The first reason for which a token was refused, in the order in which they are looked for.</summary>
public enum TokenFault
{
    Scheme,
    Repeated,
    TooLong,
    Malformed,
    Header,
    UnknownIssuer,
    Type,
    Algorithm,
    Audience,
    Lifetime,
    Claims,
    UnknownKey,
    Signature,
    Ended,
}
