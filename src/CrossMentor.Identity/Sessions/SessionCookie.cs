using CrossMentor.Identity.Storage;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Sessions;

/// <summary>Cookies that no script, no other site's form and, under https, no neighbouring host can read or set.</summary>
internal sealed class SessionCookie(IssuerUrl issuer)
{
    private const string SessionName = "crossmentor-session";
    private const string FormName = "crossmentor-form";

    // The prefix is a promise that browsers hold only over https; a quick start on this machine has none.
    private bool IsSecure => issuer.Value.StartsWith("https:", StringComparison.Ordinal);

    private string Prefix => IsSecure ? "__Host-" : "";

    public string? ReadSession(HttpRequest request) => Read(request, SessionName);

    public void WriteSession(HttpResponse response, string handle) => Write(response, SessionName, handle);

    public void RemoveSession(HttpResponse response) => response.Cookies.Delete(Prefix + SessionName, Options());

    /// <summary>The value that forms of this browser have to repeat; made when the browser has none.</summary>
    public string FormTicket(HttpContext context)
    {
        if (ReadForm(context.Request) is { } known)
        {
            return known;
        }

        var ticket = Handle.New();
        Write(context.Response, FormName, ticket);
        return ticket;
    }

    public string? ReadForm(HttpRequest request) => Read(request, FormName);

    private string? Read(HttpRequest request, string name)
        => request.Cookies[Prefix + name] is { Length: Handle.Length } value ? value : null;

    private void Write(HttpResponse response, string name, string value) => response.Cookies.Append(Prefix + name, value, Options());

    private CookieOptions Options() => new() { Path = "/", HttpOnly = true, Secure = IsSecure, SameSite = SameSiteMode.Lax, IsEssential = true };
}
