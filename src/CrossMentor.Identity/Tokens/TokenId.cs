using System.Buffers.Text;
using System.Security.Cryptography;

namespace CrossMentor.Identity.Tokens;

/// <summary>The id of an access token: random, and behind what it ends with, the id of its grant or the series of its client.</summary>
internal static class TokenId
{
    private const char BehindGrant = '.';
    private const char BehindSeries = '~';

    public static string New(string? grantId) => grantId is null ? Random() : grantId + BehindGrant + Random();

    /// <summary>For a token that a client gets in its own name.</summary>
    /// <param name="series">Null for a client of the configuration, whose tokens only expire.</param>
    public static string OfClient(string? series) => series is null ? Random() : series + BehindSeries + Random();

    /// <summary>The grant, or nothing for a token that a client got in its own name.</summary>
    public static string? GrantOf(string tokenId) => Before(BehindGrant, tokenId);

    /// <summary>The series of the client that got the token in its own name, or nothing for every other token.</summary>
    public static string? SeriesOf(string tokenId) => Before(BehindSeries, tokenId);

    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    private static string? Before(char separator, string tokenId)
        => tokenId.IndexOf(separator, StringComparison.Ordinal) is > 0 and var end ? tokenId[..end] : null;
}
