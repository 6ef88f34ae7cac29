using CrossMentor.Identity.Sessions;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Authorization;

/// <summary>
/// <c>POST /connect/login</c>: name and password, in the body; the request for a code they answer stands in the address, and is read anew.
/// </summary>
internal sealed class LoginEndpoint(AuthorizeRequestReader reader, AuthorizeEndpoint authorize, SignInForm form)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var verdict = await reader.ReadAsync(context.Request, context.RequestAborted);
        if (verdict is not AuthorizeVerdict.Good(var request))
        {
            await AuthorizeEndpoint.RefuseAsync(context, verdict);
        }
        else if (await form.ReadAsync(context, request.Return) is { } session)
        {
            await authorize.SendCodeAsync(context, request, session);
        }
    }
}
