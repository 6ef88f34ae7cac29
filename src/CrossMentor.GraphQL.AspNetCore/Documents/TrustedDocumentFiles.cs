using System.Text;
using System.Text.Json;

namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>Reads trusted documents from files, in the order of their names.</summary>
/// <remarks>
/// Manifests are an object from identifier to text, as relay-compiler and graphql-codegen persist documents, or
/// <c>{"operations":[{"id":…,"body":…}]}</c>, as Apollo's tools do.
/// </remarks>
internal static class TrustedDocumentFiles
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static readonly string[] DocumentEndings = [".graphql", ".gql"];

    public static IReadOnlyList<TrustedDocument> Read(string path)
    {
        if (File.Exists(path))
        {
            return ReadFile(path, Path.GetFileName(path));
        }

        if (!Directory.Exists(path))
        {
            throw new TrustedDocumentsException([$"There is no file or folder {path}."]);
        }

        return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => IsManifest(file) || IsDocument(file))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => ReadFile(file, Path.GetRelativePath(path, file)))];
    }

    private static IReadOnlyList<TrustedDocument> ReadFile(string file, string name) =>
        IsDocument(file) ? [new TrustedDocument(name, TextOf(file))] : ReadManifest(file, name);

    private static bool IsDocument(string file) => DocumentEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsManifest(string file) => Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase);

    // A byte order mark belongs to the file, not to the text that clients hash.
    private static ReadOnlyMemory<byte> TextOf(string file)
    {
        var bytes = File.ReadAllBytes(file).AsMemory();
        return bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }

    private static IReadOnlyList<TrustedDocument> ReadManifest(string file, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(TextOf(file), new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("operations", out var operations) && operations.ValueKind == JsonValueKind.Array
                ? [.. operations.EnumerateArray().Select(operation => Entry(name, operation.GetProperty("id").GetString(), operation.GetProperty("body")))]
                : [.. root.EnumerateObject().Select(entry => Entry(name, entry.Name, entry.Value))];
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new TrustedDocumentsException([$"{name} is no manifest: {unreadable.Message}"]);
        }
    }

    private static TrustedDocument Entry(string file, string? id, JsonElement text) =>
        new($"{file}, entry {id},", Encoding.UTF8.GetBytes(text.GetString() ?? ""), id);
}
