using System.Net;
using System.Text.RegularExpressions;
using System.Web;

namespace CrossMentor.Identity.Tests.Support;

/// <summary>A browser with cookies that follows no redirect by itself, so that every answer can be looked at.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly HttpClient http;

    public Browser(Uri address) => http = new HttpClient(
        new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address };

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    public async Task<HttpResponseMessage> PostAsync(string path, params IEnumerable<(string Name, string Value)> fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await http.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), form);
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
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!;
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("action=\"(?<action>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Action();

    [GeneratedRegex("type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
