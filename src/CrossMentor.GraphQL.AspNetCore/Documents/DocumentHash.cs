using System.Buffers;
using System.Security.Cryptography;

namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>The SHA-256 of a document's source text in UTF-8, as 64 hexadecimal digits in lower case.</summary>
internal static class DocumentHash
{
    /// <summary>How an identifier says that it is one (GraphQL over HTTP, Persisted Documents).</summary>
    public const string Prefix = "sha256:";

    private const int Digits = 2 * SHA256.HashSizeInBytes;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static string Of(ReadOnlySpan<byte> document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(document, hash);
        return Convert.ToHexStringLower(hash);
    }

    public static bool IsHash(ReadOnlySpan<char> text) => text.Length == Digits && !text.ContainsAnyExcept(Hexadecimal);
}
