using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using HotChocolate.Language;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>
/// The text of a document that Hot Chocolate has parsed, so that errors have their places in what the client sent. It is that text only if
/// it means exactly the document to be executed, and otherwise the document printed: what is checked must be what runs.
/// </summary>
internal static class DocumentTexts
{
    // Hot Chocolate keeps its parsed documents, and gives the same object for the same text.
    private static readonly ConditionalWeakTable<DocumentNode, byte[]> Known = [];

    public static async ValueTask<ReadOnlyMemory<byte>> OfAsync(DocumentNode document, HttpContext context)
    {
        if (!Known.TryGetValue(document, out var text))
        {
            text = await SentAsync(context) is { } sent && IsText(document, sent)
                ? Encoding.UTF8.GetBytes(sent)
                : Encoding.UTF8.GetBytes(document.ToString(indented: false));
            Known.AddOrUpdate(document, text);
        }

        return text;
    }

    private static async ValueTask<string?> SentAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            return null;
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            return context.Request.Query["query"];
        }

        try
        {
            context.Request.Body.Position = 0;
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return body.RootElement.TryGetProperty("query", out var query) ? query.GetString() : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsText(DocumentNode document, string text)
    {
        try
        {
            return SyntaxComparer.BySyntax.Equals(document, Utf8GraphQLParser.Parse(text));
        }
        catch (SyntaxException)
        {
            return false;
        }
    }
}
