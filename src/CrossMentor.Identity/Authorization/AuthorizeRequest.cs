namespace CrossMentor.Identity.Authorization;

/// <summary>A request for a code that is good in itself: what is left to find out is who sits in front of it.</summary>
internal sealed record AuthorizeRequest(
    ReturnAddress Return,
    string ClientId,
    IReadOnlyList<string> Scopes,
    string CodeChallenge,
    string? Nonce,
    Prompt Prompt,
    TimeSpan? AgeMax)
{
    public const int StateLengthMax = 1000;
    public const int NonceLengthMax = 500;
}
