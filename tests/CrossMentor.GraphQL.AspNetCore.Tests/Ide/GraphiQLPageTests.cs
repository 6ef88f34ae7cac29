using System.IO.Compression;
using System.Net;
using CrossMentor.GraphQL.AspNetCore.Ide;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Ide;

/// <summary>What was built is served as it is, and nothing else is.</summary>
public sealed class GraphiQLPageTests : IAsyncLifetime, IDisposable
{
    private const string Script = "console.log('å');";

    private readonly string folder = Directory.CreateTempSubdirectory("crossmentor-graphiql-").FullName;
    private WebApplication? app;

    private HttpClient Http { get; } = new();

    public async Task InitializeAsync()
    {
        Write("graphiql-1.js", Script);
        Write("graphiql-2.css", "body { margin: 0 }");
        Write("THIRD-PARTY-NOTICES.txt", "Somebody's.");
        Write("manifest.json", """{ "script": "graphiql-1.js", "style": "graphiql-2.css" }""");
        var page = GraphiQLPage.Find(folder, new IdeOptions { TokenEndpoint = "/connect/token?a=1&b=\"2\"" })!;
        Write("graphiql-3.js", "late");

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.UsePathBase("/inner");
        app.UseRouting();
        page.MapFiles(app, "/graphql");
        app.MapGet("/graphql", page.ServeAsync);
        await app.StartAsync();
        Http.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync() => await app!.DisposeAsync();

    public void Dispose()
    {
        Http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void There_is_no_page_where_nothing_was_built() => Assert.Null(GraphiQLPage.Find(Path.Combine(folder, "nowhere")));

    [Theory]
    [InlineData("""{ "script": "graphiql-1.js" }""", "style")]
    [InlineData("""{ "script": "graphiql-9.js", "style": "graphiql-2.css" }""", "script")]
    public void A_folder_without_what_its_manifest_names_is_refused(string manifest, string missing)
    {
        Write("manifest.json", manifest);

        Assert.Contains($"calls the {missing}.", Assert.Throws<InvalidDataException>(() => GraphiQLPage.Find(folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/inner/graphql")]
    public async Task The_page_names_its_files_below_its_own_address_and_allows_no_other_scripts(string address)
    {
        using var response = await Http.GetAsync(address);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Contains($"<script type=\"module\" src=\"{address}/ide/graphiql-1.js\"></script>", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}/ide/graphiql-2.css\"", page, StringComparison.Ordinal);
        Assert.Contains("data-token-endpoint=\"/connect/token?a=1&amp;b=&quot;2&quot;\"", page, StringComparison.Ordinal);
        Assert.Contains($"data-endpoint=\"{address}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/*", page, StringComparison.Ordinal);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("gzip, br", true)]
    [InlineData("gzip;q=0, br", false)]
    [InlineData("identity", false)]
    public async Task Files_are_kept_for_good_and_compressed_for_those_who_ask(string encodings, bool isCompressed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/ide/graphiql-1.js");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Equal(isCompressed ? ["gzip"] : [], response.Content.Headers.ContentEncoding);
        Assert.Equal(Script, isCompressed ? Unpacked(body) : System.Text.Encoding.UTF8.GetString(body));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("graphiql-3.js")]
    [InlineData("..%2Fgraphiql-1.js")]
    [InlineData("GRAPHIQL-1.JS")]
    public async Task Nothing_else_is_served(string file)
    {
        using var response = await Http.GetAsync($"/graphql/ide/{file}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Notices_are_read_anew_because_their_name_does_not_change()
    {
        using var response = await Http.GetAsync("/graphql/ide/THIRD-PARTY-NOTICES.txt");

        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Equal("Somebody's.", await response.Content.ReadAsStringAsync());
    }

    private static string Unpacked(byte[] body)
    {
        using var gzip = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return reader.ReadToEnd();
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
