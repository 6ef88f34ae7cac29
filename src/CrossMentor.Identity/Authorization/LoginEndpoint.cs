using System.Net;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Sessions;
using CrossMentor.Identity.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Authorization;

/// <summary>
/// <c>POST /connect/login</c>: name and password, in the body; the request for a code they answer stands in the address, and is read anew.
/// </summary>
internal sealed class LoginEndpoint(
    AuthorizeRequestReader reader, AuthorizeEndpoint authorize, FormGuard guard, SessionStore sessions, SessionCookie cookie, LoginPage page)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var verdict = await reader.ReadAsync(context.Request, context.RequestAborted);
        if (verdict is AuthorizeVerdict.Good(var request))
        {
            await SignInAsync(context, request);
        }
        else
        {
            await AuthorizeEndpoint.RefuseAsync(context, verdict);
        }
    }

    private async Task SignInAsync(HttpContext context, AuthorizeRequest request)
    {
        var (form, malformed) = await RequestParameters.ReadAsync(context.Request, context.RequestAborted, isAddressRead: true);
        if (malformed is not null)
        {
            await Page.WriteAsync(context.Response, malformed.Status, "This form does not work", Page.Paragraph(malformed.Description));
            return;
        }

        if (!guard.Accepts(context.Request, form))
        {
            await page.WriteAsync(context, request.Return, LoginPage.Notice.FormIsOld);
            return;
        }

        var signIn = context.RequestServices.GetRequiredService<PasswordSignIn>();
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        switch (await signIn.TryAsync(form[LoginPage.NameField], form[LoginPage.PasswordField], address, context.RequestAborted))
        {
            case SignInAttempt.Proven(var userId):
                await GoOnAsync(context, request, userId);
                break;
            case SignInAttempt.Braked(var wait):
                context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString();
                await page.WriteAsync(context, request.Return, LoginPage.Notice.TooManyAttempts);
                break;
            default:
                await page.WriteAsync(context, request.Return, LoginPage.Notice.NotSignedIn);
                break;
        }
    }

    private async Task GoOnAsync(HttpContext context, AuthorizeRequest request, string userId)
    {
        // Whoever signs in anew leaves the session before; its handle may be known to somebody.
        if (await sessions.FindAsync(cookie.ReadSession(context.Request), context.RequestAborted) is { } before)
        {
            await sessions.LeaveAsync(before, context.RequestAborted);
        }

        var (session, handle) = await sessions.StartAsync(userId, context.RequestAborted);
        cookie.WriteSession(context.Response, handle);
        await authorize.SendCodeAsync(context, request, session);
    }
}
