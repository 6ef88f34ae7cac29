using System.Security.Cryptography;
using System.Text;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.Identity.Sessions;

/// <summary>
/// Answers "was this form shown by us, in this browser?": it repeats a random value of a cookie that only we can set. That needs no key
/// that several hosts would have to share.
/// </summary>
internal sealed class FormGuard(SessionCookie cookie)
{
    public const string Field = "form_ticket";

    public bool Accepts(HttpRequest request, RequestParameters form)
        => IsOfThisSite(request)
            && cookie.ReadForm(request) is { } expected
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(form[Field]), Encoding.UTF8.GetBytes(expected));

    // Browsers that say where a form comes from have to say "here".
    private static bool IsOfThisSite(HttpRequest request)
        => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";
}
