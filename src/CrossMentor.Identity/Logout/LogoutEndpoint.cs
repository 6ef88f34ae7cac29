using CrossMentor.Identity.Authorization;
using CrossMentor.Identity.Pages;
using CrossMentor.Identity.Requests;
using CrossMentor.Identity.Sessions;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Logout;

/// <summary>
/// <c>/connect/logout</c>: ends the session that the client's ID token names, with everything that was granted in it. Without such a
/// token it asks first, so that no other site can sign people out.
/// </summary>
internal sealed class LogoutEndpoint(LogoutRequestReader reader, SessionStore sessions, SessionCookie cookie, FormGuard guard)
{
    private static readonly string[] Carried = [LogoutRequestReader.Hint, "client_id", LogoutRequestReader.ReturnUri, LogoutRequestReader.State];

    public async Task AnswerAsync(HttpContext context)
    {
        var (parameters, malformed) = HttpMethods.IsPost(context.Request.Method)
            ? await RequestParameters.ReadAsync(context.Request, context.RequestAborted)
            : RequestParameters.ReadAddress(context.Request);
        if (malformed is not null || await reader.ReadAsync(parameters, context.RequestAborted) is not { } request)
        {
            await Page.WriteAsync(
                context.Response,
                malformed?.Status ?? StatusCodes.Status400BadRequest,
                "This link does not work",
                Page.Paragraph(malformed?.Description ?? "The application that sent you is not registered here with the address it wants you to go to."));
            return;
        }

        await SignOutAsync(context, request, parameters);
    }

    private async Task SignOutAsync(HttpContext context, LogoutRequest request, RequestParameters parameters)
    {
        if (request.SessionId is { } named)
        {
            await sessions.EndAsync(named, context.RequestAborted);
        }

        var session = await sessions.FindAsync(cookie.ReadSession(context.Request), context.RequestAborted);
        var isConfirmed = HttpMethods.IsPost(context.Request.Method) && guard.Accepts(context.Request, parameters);
        if (session is not null && !isConfirmed)
        {
            await AskAsync(context, request, parameters);
            return;
        }

        if (session is not null)
        {
            await sessions.EndAsync(session.Id, context.RequestAborted);
        }

        cookie.RemoveSession(context.Response);
        await SayGoodbyeAsync(context.Response, request);
    }

    private Task AskAsync(HttpContext context, LogoutRequest request, RequestParameters parameters)
    {
        var carried = Carried.Where(name => parameters[name].Length > 0).Select(name => Page.HiddenField(name, parameters[name]));
        var body = Page.Paragraph("Do you want to sign out?")
            + $"<form method=\"post\" action=\"{EmbeddedIssuerEndpoints.LogoutPath}\">{string.Concat(carried)}"
            + Page.HiddenField(FormGuard.Field, cookie.FormTicket(context))
            + "<button type=\"submit\">Sign out</button></form>";
        var target = request.ReturnTo is { } address ? ReturnAddress.SiteOf(address) : null;
        return Page.WriteAsync(context.Response, StatusCodes.Status200OK, "Sign out", body, target);
    }

    private static Task SayGoodbyeAsync(HttpResponse response, LogoutRequest request)
    {
        if (request.ReturnTo is not { } address)
        {
            return Page.WriteAsync(response, StatusCodes.Status200OK, "Signed out", Page.Paragraph("You have signed out. You may close this window."));
        }

        Page.Redirect(response, address);
        return Task.CompletedTask;
    }
}
