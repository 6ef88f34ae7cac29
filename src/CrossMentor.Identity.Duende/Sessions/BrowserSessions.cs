using System.Security.Claims;
using System.Text.Encodings.Web;
using CrossMentor.Identity.Duende.Grants;
using CrossMentor.Identity.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Duende.Sessions;

/// <summary>Who sits in front of the browser, by the session that is a row of the issuer: it ends there, whatever a cookie says.</summary>
internal sealed class BrowserSessions(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, SessionStore sessions, SessionCookie cookie)
    : SignInAuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "crossmentor";

    // Under this name Duende looks for it.
    private const string SessionId = "session_id";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await sessions.FindAsync(cookie.ReadSession(Request), Context.RequestAborted) is not { } session)
        {
            return AuthenticateResult.NoResult();
        }

        var person = GrantSubject.Of(session.UserId, session.AuthenticatedAt);
        var properties = new AuthenticationProperties(new Dictionary<string, string?>(StringComparer.Ordinal) { [SessionId] = session.Id });
        return AuthenticateResult.Success(new AuthenticationTicket(person, properties, SchemeName));
    }

    // Duende would note in its cookie which clients the person has visited; sessions are told by nobody here.
    protected override Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties) => Task.CompletedTask;

    protected override Task HandleSignOutAsync(AuthenticationProperties? properties) => Task.CompletedTask;
}
