using System.Net;
using System.Text.RegularExpressions;
using System.Web;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>A browser with cookies that follows redirects within the issuer and none to elsewhere, so that every answer can be looked at.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly HttpClient http;

    public Browser(Uri address) => http = new HttpClient(
        new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address };

    public CookieContainer Cookies { get; } = new();

    /// <summary>Every line that set a cookie, as it came.</summary>
    public List<string> CookieLines { get; } = [];

    public async Task<HttpResponseMessage> GetAsync(string path) => await FollowAsync(await http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));

    public async Task<HttpResponseMessage> PostAsync(string path, params IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await FollowAsync(await http.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), form));
    }

    /// <summary>Sends the form of a page with these values typed in.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(HttpResponseMessage page, params IEnumerable<(string Name, string Value)> typed)
    {
        var html = await page.Content.ReadAsStringAsync();
        var action = HttpUtility.HtmlDecode(Action().Match(html).Groups["action"].Value);
        var hidden = Hidden().Matches(html).Select(match => (match.Groups["name"].Value, HttpUtility.HtmlDecode(match.Groups["value"].Value)));
        return await PostAsync(action, hidden.Concat(typed));
    }

    /// <summary>Asks for a code, signs in where the page asks for it, and tells where that leads.</summary>
    public async Task<Uri> SignInAsync(string authorize, string name, string password)
    {
        using var page = await GetAsync(authorize);
        using var answer = await SubmitAsync(page, ("username", name), ("password", password));
        Assert.True(answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found, $"{answer.StatusCode}");
        return answer.Headers.Location!;
    }

    private async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage answer)
    {
        Note(answer);
        while (answer.Headers.Location is { } next && new Uri(http.BaseAddress!, next) is var address && address.Authority == http.BaseAddress!.Authority)
        {
            answer.Dispose();
            answer = await http.GetAsync(address);
            Note(answer);
        }

        return answer;
    }

    private void Note(HttpResponseMessage answer)
    {
        if (answer.Headers.TryGetValues("Set-Cookie", out var lines))
        {
            CookieLines.AddRange(lines);
        }
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("action=\"(?<action>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Action();

    [GeneratedRegex("type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
