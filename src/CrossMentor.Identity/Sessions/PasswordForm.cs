using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Users;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Sessions;

/// <summary>
/// <c>/connect/password</c>: gives people another password who prove the one they have, whether they are signed in or not. Wrong ones count as they do for signing in, and a
/// change ends every session and everything that was granted.
/// </summary>
internal sealed class PasswordForm(PasswordProof proofs, SessionCookie cookie, PasswordPage page, UserAccounts accounts)
{
    public Task ShowAsync(HttpContext context) => page.WriteAsync(context, LoginPage.Notice.None);

    public async Task AnswerAsync(HttpContext context)
    {
        if (await proofs.ReadAsync(context, notice => page.WriteAsync(context, notice)) is var (userId, form))
        {
            await ChangeAsync(context, userId, form[LoginPage.PasswordField], form[PasswordPage.NewPasswordField]);
        }
    }

    private async Task ChangeAsync(HttpContext context, string userId, string current, string wanted)
    {
        var problems = wanted == current ? ["This is the password that you have."] : (await accounts.ChangePasswordAsync(userId, wanted, context.RequestAborted)).Problems;
        if (problems.Count > 0)
        {
            await page.RefuseAsync(context, problems);
            return;
        }

        cookie.RemoveSession(context.Response);
        await PasswordPage.SayDoneAsync(context.Response);
    }
}
