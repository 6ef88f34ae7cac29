using System.Globalization;
using System.Net;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Sessions;

/// <summary>Reads a form with name and password, and tells whom they prove; everybody else gets the page again.</summary>
internal sealed class PasswordProof(FormGuard guard)
{
    /// <param name="context">The request with the form.</param>
    /// <param name="writeAgain">Writes the page, with what has to be said.</param>
    /// <param name="isAddressRead">Whether the address of the form has parameters of its own.</param>
    /// <returns>The user and the form, or nothing when the answer is written already.</returns>
    public async Task<(string UserId, RequestParameters Form)?> ReadAsync(HttpContext context, Func<LoginPage.Notice, Task> writeAgain, bool isAddressRead = false)
    {
        var (form, malformed) = await RequestParameters.ReadAsync(context.Request, context.RequestAborted, isAddressRead);
        if (malformed is not null)
        {
            await Page.WriteAsync(context.Response, malformed.Status, "This form does not work", Page.Paragraph(malformed.Description));
            return null;
        }

        if (!guard.Accepts(context.Request, form))
        {
            await writeAgain(LoginPage.Notice.FormIsOld);
            return null;
        }

        var signIn = context.RequestServices.GetRequiredService<PasswordSignIn>();
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        switch (await signIn.TryAsync(form[LoginPage.NameField], form[LoginPage.PasswordField], address, context.RequestAborted))
        {
            case SignInAttempt.Proven(var userId):
                return (userId, form);
            case SignInAttempt.Braked(var wait):
                context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                await writeAgain(LoginPage.Notice.TooManyAttempts);
                return null;
            default:
                await writeAgain(LoginPage.Notice.NotSignedIn);
                return null;
        }
    }
}
