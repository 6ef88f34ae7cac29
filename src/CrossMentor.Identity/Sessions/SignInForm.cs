using System.Net;
using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Sessions;

/// <summary>Reads the form with name and password, and starts a session for whoever it proves; everybody else gets the page again.</summary>
internal sealed class SignInForm(FormGuard guard, SessionStore sessions, SessionCookie cookie, LoginPage page)
{
    /// <param name="context">The request with the form.</param>
    /// <param name="back">Where the answer to the sign-in goes.</param>
    /// <returns>The session, or nothing when the answer is written already.</returns>
    public async Task<BrowserSession?> ReadAsync(HttpContext context, ReturnAddress back)
    {
        var (form, malformed) = await RequestParameters.ReadAsync(context.Request, context.RequestAborted, isAddressRead: true);
        if (malformed is not null)
        {
            await Page.WriteAsync(context.Response, malformed.Status, "This form does not work", Page.Paragraph(malformed.Description));
            return null;
        }

        if (!guard.Accepts(context.Request, form))
        {
            await page.WriteAsync(context, back, LoginPage.Notice.FormIsOld);
            return null;
        }

        var signIn = context.RequestServices.GetRequiredService<PasswordSignIn>();
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        switch (await signIn.TryAsync(form[LoginPage.NameField], form[LoginPage.PasswordField], address, context.RequestAborted))
        {
            case SignInAttempt.Proven(var userId):
                return await StartAsync(context, userId);
            case SignInAttempt.Braked(var wait):
                context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString();
                await page.WriteAsync(context, back, LoginPage.Notice.TooManyAttempts);
                return null;
            default:
                await page.WriteAsync(context, back, LoginPage.Notice.NotSignedIn);
                return null;
        }
    }

    private async Task<BrowserSession> StartAsync(HttpContext context, string userId)
    {
        // Whoever signs in anew leaves the session before; its handle may be known to somebody.
        if (await sessions.FindAsync(cookie.ReadSession(context.Request), context.RequestAborted) is { } before)
        {
            await sessions.LeaveAsync(before, context.RequestAborted);
        }

        var (session, handle) = await sessions.StartAsync(userId, context.RequestAborted);
        cookie.WriteSession(context.Response, handle);
        return session;
    }
}
