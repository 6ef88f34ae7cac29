namespace CrossMentor.Identity.Grants;

/// <summary>A code as a client presents it, with what has to agree with the request that it was sent for.</summary>
internal sealed record PresentedCode(string ClientId, string Code, string RedirectUri, string Verifier)
{
    public override string ToString() => nameof(PresentedCode);
}
