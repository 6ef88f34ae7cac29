using System.Buffers.Text;
using System.Security.Cryptography;

namespace CrossMentor.Identity.Tokens;

/// <summary>The id of an access token: random, and behind the id of its grant where it comes from one.</summary>
internal static class TokenId
{
    private const char Separator = '.';

    public static string New(string? grantId)
    {
        var random = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        return grantId is null ? random : grantId + Separator + random;
    }

    /// <summary>The grant, or nothing for a token that a client got in its own name.</summary>
    public static string? GrantOf(string tokenId)
        => tokenId.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var end ? tokenId[..end] : null;
}
