using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>The page to try operations is there where it was asked for, and nowhere else.</summary>
public sealed class IdeTests
{
    [Theory]
    [InlineData(nameof(IdeServing.Auto), 405)]
    [InlineData(nameof(IdeServing.Off), 405)]
    [InlineData(nameof(IdeServing.On), 200)]
    [InlineData(nameof(IdeServing.Own), 200)]
    public async Task In_Production_it_is_served_only_if_the_operator_says_so(string serving, int status)
    {
        await using var server = await RunningServer.StartAsync(new() { Ide = Enum.Parse<IdeServing>(serving) });
        using var response = await server.Http.GetAsync("/graphql");

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task It_comes_whole_and_lets_the_browser_run_nothing_else()
    {
        await using var server = await RunningServer.StartAsync(new() { Ide = IdeServing.Own });
        using var response = await server.Http.GetAsync("/graphql");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Matches(
            "^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$",
            response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("data-endpoint=\"/graphql\" data-token-endpoint=\"/connect/token\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/*", page[..page.IndexOf("<script>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }
}
