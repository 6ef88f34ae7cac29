namespace CrossMentor.Api.Tokens;

/// <summary>The one rule about where keys may be read from: https, or this machine itself where that is allowed.</summary>
internal static class SafeAddress
{
    public static bool Allows(Uri address, bool allowLoopbackHttp)
        => address.Scheme == Uri.UriSchemeHttps || (allowLoopbackHttp && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
