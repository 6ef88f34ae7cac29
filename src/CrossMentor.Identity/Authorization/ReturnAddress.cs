namespace CrossMentor.Identity.Authorization;

/// <summary>A registered redirect URI, and what goes back with every answer: the client's state and who answers (RFC 9207).</summary>
internal sealed record ReturnAddress(string RedirectUri, string State, string Issuer)
{
    /// <summary>Where the answer itself stands: the origin of the application, or its private scheme.</summary>
    public string Site => new Uri(RedirectUri) is { Scheme: "https" or "http" } web ? web.GetLeftPart(UriPartial.Authority) : new Uri(RedirectUri).Scheme + ":";

    public string WithCode(string code) => With("code", code);

    public string WithError(string error) => With("error", error);

    private string With(string name, string value)
    {
        var separator = RedirectUri.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var state = State.Length > 0 ? "&state=" + Uri.EscapeDataString(State) : "";
        return $"{RedirectUri}{separator}{name}={Uri.EscapeDataString(value)}{state}&iss={Uri.EscapeDataString(Issuer)}";
    }
}
