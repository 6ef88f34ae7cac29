using CrossMentor.Identity.Sessions;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Pages;

/// <summary>The page on which people change their password. It repeats nothing that was typed.</summary>
internal sealed class PasswordPage(SessionCookie cookie)
{
    public const string NewPasswordField = "new_password";

    private const string Title = "Change your password";

    public Task WriteAsync(HttpContext context, LoginPage.Notice notice) => WriteAsync(context, LoginPage.StatusOf(notice), LoginPage.Alert(notice));

    /// <param name="context">The request.</param>
    /// <param name="problems">In sentences, why the password is as it was.</param>
    public Task RefuseAsync(HttpContext context, IEnumerable<string> problems)
        => WriteAsync(context, StatusCodes.Status400BadRequest, string.Concat(problems.Select(Page.Alert)));

    private Task WriteAsync(HttpContext context, int status, string alerts)
    {
        var body = alerts
            + $"<form method=\"post\" action=\"{EmbeddedIssuerEndpoints.PasswordPath}\">"
            + Page.HiddenField(FormGuard.Field, cookie.FormTicket(context))
            + $"<label for=\"name\">Name</label><input id=\"name\" name=\"{LoginPage.NameField}\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required>"
            + $"<label for=\"password\">Current password</label><input id=\"password\" name=\"{LoginPage.PasswordField}\" type=\"password\" autocomplete=\"current-password\" required>"
            + $"<label for=\"new-password\">New password, 12 characters at least</label><input id=\"new-password\" name=\"{NewPasswordField}\" type=\"password\" autocomplete=\"new-password\" required>"
            + "<button type=\"submit\">Change password</button></form>";
        return Page.WriteAsync(context.Response, status, Title, body);
    }

    public static Task SayDoneAsync(HttpResponse response) => Page.WriteAsync(
        response,
        StatusCodes.Status200OK,
        "Your password is changed",
        Page.Paragraph("You are signed out everywhere. Go back to your application and sign in with the new password."));
}
