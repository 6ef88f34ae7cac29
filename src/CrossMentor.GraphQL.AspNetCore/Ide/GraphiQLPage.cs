using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CrossMentor.GraphQL.AspNetCore.Ide;

/// <summary>
/// GraphiQL at the address of an endpoint, with its files below it. There is one where it was built (<c>-p:WithGraphiQL=true</c>); the browser
/// loads nothing from elsewhere.
/// </summary>
public sealed class GraphiQLPage
{
    private const string Files = "/ide/";

    // The editor of GraphiQL writes styles into the page; scripts come from files only.
    private const string Policy = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly string template;
    private readonly FrozenDictionary<string, IdeFile> served;

    private GraphiQLPage(string template, FrozenDictionary<string, IdeFile> served) => (this.template, this.served) = (template, served);

    /// <summary>The page of the files in a folder; null if GraphiQL was not built into it.</summary>
    /// <exception cref="InvalidDataException">The folder was begun and not finished.</exception>
    public static GraphiQLPage? Find(string folder, IdeOptions? options = null)
    {
        var manifest = Path.Combine(folder, "manifest.json");
        if (!File.Exists(manifest))
        {
            return null;
        }

        options ??= new IdeOptions();
        var files = Directory.EnumerateFiles(folder)
            .Select(IdeFile.TryRead)
            .OfType<IdeFile>()
            .ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);
        using var entries = JsonDocument.Parse(File.ReadAllBytes(manifest));
        var page = IdeText.Read("graphiql.html")
            .Replace("/*STYLE-FILE*/", Named(entries, "style", files, folder), StringComparison.Ordinal)
            .Replace("/*SCRIPT-FILE*/", Named(entries, "script", files, folder), StringComparison.Ordinal)
            .Replace("/*TOKEN-ENDPOINT*/", HtmlEncoder.Default.Encode(options.TokenEndpoint ?? ""), StringComparison.Ordinal)
            .Replace("/*SCOPE*/", HtmlEncoder.Default.Encode(options.Scope), StringComparison.Ordinal);
        return new GraphiQLPage(page, files);
    }

    /// <summary>Answers with the page, made for the address that was asked for.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var address = HtmlEncoder.Default.Encode(PageResponse.AddressOf(context));
        var page = template
            .Replace("/*FILES*/", address.TrimEnd('/') + Files, StringComparison.Ordinal)
            .Replace("/*ENDPOINT*/", address, StringComparison.Ordinal);
        await PageResponse.SendAsync(context, page, Policy);
    }

    /// <summary>Maps the files that the page loads, below the address of the page.</summary>
    public void MapFiles(IEndpointRouteBuilder routes, string pattern) =>
        routes.MapGet($"{pattern.TrimEnd('/')}{Files}{{file}}", (HttpContext context, string file) =>
        {
            if (served.TryGetValue(file, out var found))
            {
                return found.ServeAsync(context);
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });

    private static string Named(JsonDocument manifest, string entry, FrozenDictionary<string, IdeFile> files, string folder) =>
        manifest.RootElement.TryGetProperty(entry, out var name) && name.GetString() is { } file && files.ContainsKey(file)
            ? HtmlEncoder.Default.Encode(file)
            : throw new InvalidDataException($"{folder} has no file that its manifest calls the {entry}. Build it again with -p:WithGraphiQL=true.");
}
