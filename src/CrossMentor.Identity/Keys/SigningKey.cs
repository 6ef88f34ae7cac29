using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace CrossMentor.Identity.Keys;

/// <summary>A P-256 key pair, the moment it was published and the moment from which it signs.</summary>
public sealed class SigningKey
{
    private readonly ECDsa pair;

    private SigningKey(ECDsa pair, DateTimeOffset publishedFrom, DateTimeOffset signsFrom)
    {
        if (pair.KeySize != 256)
        {
            throw new CryptographicException("A signing key is on the curve P-256.");
        }

        this.pair = pair;
        (PublishedFrom, SignsFrom) = (publishedFrom, signsFrom);
        Point = pair.ExportParameters(includePrivateParameters: false).Q;

        // Only the public half ever leaves this type as a key object.
        PublicKey = new ECDsaSecurityKey(ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = Point }));
        KeyId = Base64UrlEncoder.Encode(PublicKey.ComputeJwkThumbprint());
        PublicKey.KeyId = KeyId;
        Credentials = new SigningCredentials(new ECDsaSecurityKey(pair) { KeyId = KeyId }, SecurityAlgorithms.EcdsaSha256);
    }

    /// <summary>The RFC 7638 thumbprint of the public key.</summary>
    public string KeyId { get; }

    public DateTimeOffset PublishedFrom { get; }

    public DateTimeOffset SignsFrom { get; }

    internal ECPoint Point { get; }

    internal ECDsaSecurityKey PublicKey { get; }

    internal SigningCredentials Credentials { get; }

    public static SigningKey Create(DateTimeOffset publishedFrom, DateTimeOffset signsFrom)
        => new(ECDsa.Create(ECCurve.NamedCurves.nistP256), publishedFrom, signsFrom);

    /// <summary>Reads what <see cref="ExportPrivateKey"/> wrote.</summary>
    public static SigningKey Restore(ReadOnlySpan<byte> privateKey, DateTimeOffset publishedFrom, DateTimeOffset signsFrom)
    {
        var restored = ECDsa.Create();
        restored.ImportPkcs8PrivateKey(privateKey, out _);
        return new SigningKey(restored, publishedFrom, signsFrom);
    }

    /// <summary>The private key as PKCS#8, in the clear: a store protects it before it writes it anywhere.</summary>
    public byte[] ExportPrivateKey() => pair.ExportPkcs8PrivateKey();
}
