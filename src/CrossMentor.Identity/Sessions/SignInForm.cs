using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Pages;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Sessions;

/// <summary>Starts a session for whoever the form with name and password proves; everybody else gets the page again.</summary>
internal sealed class SignInForm(PasswordProof proofs, SessionStore sessions, SessionCookie cookie, LoginPage page)
{
    /// <param name="context">The request with the form.</param>
    /// <param name="back">Where the answer to the sign-in goes.</param>
    /// <returns>The session, or nothing when the answer is written already.</returns>
    public async Task<BrowserSession?> ReadAsync(HttpContext context, ReturnAddress back)
    {
        var proof = await proofs.ReadAsync(context, notice => page.WriteAsync(context, back, notice), isAddressRead: true);
        return proof is { UserId: var userId } ? await StartAsync(context, userId) : null;
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
