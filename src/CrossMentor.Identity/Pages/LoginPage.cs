using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Sessions;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Pages;

/// <summary>The page that asks for name and password. It repeats nothing that was typed.</summary>
internal sealed class LoginPage(SessionCookie cookie)
{
    public const string NameField = "username";
    public const string PasswordField = "password";

    public enum Notice
    {
        None,
        NotSignedIn,
        TooManyAttempts,
        FormIsOld,
    }

    public Task WriteAsync(HttpContext context, ReturnAddress back, Notice notice)
    {
        // The request for a code goes along in the address, where it came from, and is read anew with the form.
        var action = Page.Text(EmbeddedIssuerEndpoints.LoginPath + context.Request.QueryString.Value);
        var body = Alert(notice)
            + $"<form method=\"post\" action=\"{action}\">"
            + Page.HiddenField(FormGuard.Field, cookie.FormTicket(context))
            + $"<label for=\"name\">Name</label><input id=\"name\" name=\"{NameField}\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required>"
            + $"<label for=\"password\">Password</label><input id=\"password\" name=\"{PasswordField}\" type=\"password\" autocomplete=\"current-password\" required>"
            + "<button type=\"submit\">Sign in</button></form>"
            + $"<p><a href=\"{EmbeddedIssuerEndpoints.PasswordPath}\">Change your password</a></p>";
        return Page.WriteAsync(context.Response, StatusOf(notice), "Sign in", body, back.Site);
    }

    public static int StatusOf(Notice notice) => notice switch
    {
        Notice.None => StatusCodes.Status200OK,
        Notice.TooManyAttempts => StatusCodes.Status429TooManyRequests,
        Notice.FormIsOld => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status401Unauthorized,
    };

    public static string Alert(Notice notice) => notice switch
    {
        Notice.NotSignedIn => Page.Alert("The name or the password is wrong, or there were too many attempts. After ten wrong ones, wait five minutes."),
        Notice.TooManyAttempts => Page.Alert("There were too many attempts from your network. Wait a minute."),
        Notice.FormIsOld => Page.Alert("This page was open for too long, or your browser keeps no cookies. Please try again."),
        _ => "",
    };
}
