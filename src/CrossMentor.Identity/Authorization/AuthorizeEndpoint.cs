using CrossMentor.Identity.Grants;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Sessions;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Authorization;

/// <summary><c>GET /connect/authorize</c>: a code for whoever is signed in, and a page to sign in for everybody else.</summary>
internal sealed class AuthorizeEndpoint(
    AuthorizeRequestReader reader, SessionStore sessions, SessionCookie cookie, GrantStore grants, LoginPage page, TimeProvider clock)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var verdict = await reader.ReadAsync(context.Request, context.RequestAborted);
        if (verdict is AuthorizeVerdict.Good(var request))
        {
            await DecideAsync(context, request);
        }
        else
        {
            await RefuseAsync(context, verdict);
        }
    }

    /// <summary>Answers a request that is not good: to the client where it is known, else to the person.</summary>
    public static Task RefuseAsync(HttpContext context, AuthorizeVerdict verdict)
    {
        if (verdict is AuthorizeVerdict.ToClient(var back, var error))
        {
            Page.Redirect(context.Response, back.WithError(error));
            return Task.CompletedTask;
        }

        return Page.WriteAsync(
            context.Response, StatusCodes.Status400BadRequest, "This link does not work", Page.Paragraph(((AuthorizeVerdict.ToPerson)verdict).Sentence));
    }

    /// <summary>Sends a code for the user of this session.</summary>
    public async Task SendCodeAsync(HttpContext context, AuthorizeRequest request, BrowserSession session)
    {
        var code = await grants.StartAsync(
            new NewGrant(
                request.ClientId,
                session.UserId,
                session.Id,
                session.AuthenticatedAt,
                request.Scopes,
                request.Return.RedirectUri,
                request.CodeChallenge,
                request.Nonce),
            context.RequestAborted);
        Page.Redirect(context.Response, request.Return.WithCode(code));
    }

    private async Task DecideAsync(HttpContext context, AuthorizeRequest request)
    {
        var session = await sessions.FindAsync(cookie.ReadSession(context.Request), context.RequestAborted);
        var isFresh = session is not null && (request.AgeMax is not { } age || clock.GetUtcNow() - session.AuthenticatedAt <= age);
        if (isFresh && request.Prompt != Prompt.Login)
        {
            await SendCodeAsync(context, request, session!);
        }
        else if (request.Prompt == Prompt.None)
        {
            Page.Redirect(context.Response, request.Return.WithError("login_required"));
        }
        else
        {
            await page.WriteAsync(context, request.Return, LoginPage.Notice.None);
        }
    }
}
