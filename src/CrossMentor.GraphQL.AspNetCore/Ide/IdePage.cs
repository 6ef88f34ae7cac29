using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace CrossMentor.GraphQL.AspNetCore.Ide;

/// <summary>
/// A page to try operations at their address: an editor that knows the schema, variables, headers, a token, documentation, history. One answer
/// without anything from elsewhere; the browser runs only what the page was built with, by its hash.
/// </summary>
public sealed class IdePage
{
    private static readonly string[] Scripts = ["language", "schema", "completion", "editor", "transport", "docs", "page"];

    private readonly string page;
    private readonly string policy;

    public IdePage(IdeOptions? options = null)
    {
        options ??= new IdeOptions();
        var style = IdeText.Read("ide.css");
        var script = $"(() => {{\n'use strict';\n{string.Join('\n', Scripts.Select(name => IdeText.Read($"{name}.js")))}}})();\n";
        page = IdeText.Read("ide.html")
            .Replace("/*STYLE*/", style, StringComparison.Ordinal)
            .Replace("/*SCRIPT*/", script, StringComparison.Ordinal)
            .Replace("/*TOKEN-ENDPOINT*/", HtmlEncoder.Default.Encode(options.TokenEndpoint ?? ""), StringComparison.Ordinal)
            .Replace("/*SCOPE*/", HtmlEncoder.Default.Encode(options.Scope), StringComparison.Ordinal);
        policy = $"default-src 'none'; script-src '{HashOf(script)}'; style-src '{HashOf(style)}'; connect-src 'self'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /// <summary>Answers with the page, made for the address that was asked for.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var address = HtmlEncoder.Default.Encode(PageResponse.AddressOf(context));
        await PageResponse.SendAsync(context, page.Replace("/*ENDPOINT*/", address, StringComparison.Ordinal), policy);
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
