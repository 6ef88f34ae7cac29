using System.Collections.Frozen;

namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>The documents that an operator vouches for, by their SHA-256 and by what else a manifest calls them. Immutable.</summary>
public sealed class TrustedDocuments
{
    private readonly FrozenDictionary<string, TrustedDocument> byHash;
    private readonly FrozenDictionary<string, TrustedDocument> byId;

    /// <exception cref="TrustedDocumentsException">Two documents have one identifier, or an identifier is a hash and not that of its text.</exception>
    public TrustedDocuments(IEnumerable<TrustedDocument> documents)
    {
        var hashes = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);
        var ids = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var document in documents)
        {
            var hash = DocumentHash.Of(document.Text.Span);
            hashes.TryAdd(hash, document);
            if (document.Id is { } id && ProblemOf(id, hash, document, ids) is { } problem)
            {
                problems.Add(problem);
            }
        }

        if (problems.Count > 0)
        {
            throw new TrustedDocumentsException(problems);
        }

        byHash = hashes.ToFrozenDictionary(StringComparer.Ordinal);
        byId = ids.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static TrustedDocuments None { get; } = new([]);

    /// <summary>Every document once.</summary>
    public IReadOnlyCollection<TrustedDocument> All => byHash.Values;

    /// <summary>Reads a manifest, or a folder of manifests (<c>.json</c>) and documents (<c>.graphql</c>, <c>.gql</c>).</summary>
    /// <exception cref="TrustedDocumentsException">Something there is neither, or the path leads nowhere.</exception>
    public static TrustedDocuments Read(string path) => new(TrustedDocumentFiles.Read(path));

    /// <summary>The document of an identifier: <c>sha256:</c> and the hash, the hash alone, or the manifest's own.</summary>
    internal TrustedDocument? Find(string id) =>
        id.StartsWith(DocumentHash.Prefix, StringComparison.Ordinal)
            ? byHash.GetValueOrDefault(id[DocumentHash.Prefix.Length..])
            : byHash.GetValueOrDefault(id) ?? byId.GetValueOrDefault(id);

    /// <summary>True if this very text is trusted.</summary>
    internal bool Has(ReadOnlySpan<byte> document) => byHash.ContainsKey(DocumentHash.Of(document));

    // A hash in a manifest that is not the hash of its text means that one of both was changed by hand.
    private static string? ProblemOf(string id, string hash, TrustedDocument document, Dictionary<string, TrustedDocument> ids)
    {
        var bare = id.StartsWith(DocumentHash.Prefix, StringComparison.Ordinal) ? id[DocumentHash.Prefix.Length..] : id;
        if (bare == hash)
        {
            return null;
        }

        if (bare.Length < id.Length || DocumentHash.IsHash(bare))
        {
            return $"{document.Source} is called {id}, and the hash of its text is {hash}.";
        }

        return ids.TryAdd(id, document) || ids[id].Text.Span.SequenceEqual(document.Text.Span)
            ? null
            : $"{document.Source} and {ids[id].Source} have one identifier and differ.";
    }
}
