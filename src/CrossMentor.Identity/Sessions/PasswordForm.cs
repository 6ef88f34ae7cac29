using System.Globalization;
using System.Net;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Identity.Sessions;

/// <summary>
/// <c>/connect/password</c>: gives people another password who prove the one they have, whether they are signed in or not. Wrong ones count as they do for signing in, and a
/// change ends every session and everything that was granted.
/// </summary>
internal sealed class PasswordForm(FormGuard guard, SessionCookie cookie, PasswordPage page, UserAccounts accounts)
{
    public Task ShowAsync(HttpContext context) => page.WriteAsync(context, StatusCodes.Status200OK);

    public async Task AnswerAsync(HttpContext context)
    {
        var (form, malformed) = await RequestParameters.ReadAsync(context.Request, context.RequestAborted);
        if (malformed is not null)
        {
            await Page.WriteAsync(context.Response, malformed.Status, "This form does not work", Page.Paragraph(malformed.Description));
        }
        else if (!guard.Accepts(context.Request, form))
        {
            await page.WriteAsync(context, StatusCodes.Status400BadRequest, LoginPage.FormIsOldSentence);
        }
        else
        {
            await ChangeAsync(context, form);
        }
    }

    private async Task ChangeAsync(HttpContext context, RequestParameters form)
    {
        var signIn = context.RequestServices.GetRequiredService<PasswordSignIn>();
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        switch (await signIn.TryAsync(form[LoginPage.NameField], form[LoginPage.PasswordField], address, context.RequestAborted))
        {
            case SignInAttempt.Proven(var userId):
                await ChangeAsync(context, userId, form[LoginPage.PasswordField], form[PasswordPage.NewPasswordField]);
                break;
            case SignInAttempt.Braked(var wait):
                context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                await page.WriteAsync(context, StatusCodes.Status429TooManyRequests, LoginPage.TooManyAttemptsSentence);
                break;
            default:
                await page.WriteAsync(context, StatusCodes.Status401Unauthorized, LoginPage.NotSignedInSentence);
                break;
        }
    }

    private async Task ChangeAsync(HttpContext context, string userId, string current, string wanted)
    {
        var problems = wanted == current ? ["This is the password that you have."] : (await accounts.ChangePasswordAsync(userId, wanted, context.RequestAborted)).Problems;
        if (problems.Count > 0)
        {
            await page.WriteAsync(context, StatusCodes.Status400BadRequest, problems);
            return;
        }

        cookie.RemoveSession(context.Response);
        await PasswordPage.SayDoneAsync(context.Response);
    }
}
