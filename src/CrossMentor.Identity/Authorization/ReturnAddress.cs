namespace CrossMentor.Identity.Authorization;

/// <summary>A registered redirect URI, and what goes back with every answer: the client's state and who answers (RFC 9207).</summary>
internal sealed record ReturnAddress(string RedirectUri, string State, string Issuer)
{
    /// <summary>Where the answer itself stands: the origin of the application, or its private scheme.</summary>
    public string Site => SiteOf(RedirectUri);

    public string WithCode(string code) => With("code", code);

    public string WithError(string error) => With("error", error);

    public static string SiteOf(string address)
        => new Uri(address) is { Scheme: "https" or "http" } web ? web.GetLeftPart(UriPartial.Authority) : new Uri(address).Scheme + ":";

    /// <summary>An address with parameters behind those that it has; what is empty is left out.</summary>
    public static string Append(string address, params IEnumerable<(string Name, string Value)> parameters)
    {
        var query = string.Join('&', parameters.Where(parameter => parameter.Value.Length > 0).Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"));
        return query.Length == 0 ? address : address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;
    }

    private string With(string name, string value) => Append(RedirectUri, (name, value), ("state", State), ("iss", Issuer));
}
