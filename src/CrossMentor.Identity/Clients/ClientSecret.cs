using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CrossMentor.Identity.Clients;

/// <summary>A client secret of which only a salted hash is kept. It can be compared, never read back.</summary>
public sealed class ClientSecret
{
    private const string Scheme = "pbkdf2-sha256";
    private const int Iterations = 50_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    // Asked when there is no secret to compare, so that an unknown client takes as long as a wrong secret.
    internal static readonly ClientSecret Decoy = FromPlainText(Convert.ToHexString(RandomNumberGenerator.GetBytes(HashBytes)));

    private readonly int iterations;
    private readonly byte[] salt;
    private readonly byte[] hash;

    private ClientSecret(int iterations, byte[] salt, byte[] hash) => (this.iterations, this.salt, this.hash) = (iterations, salt, hash);

    /// <summary>The form to store: scheme, iterations, salt and hash.</summary>
    public string Encoded => $"{Scheme}${iterations}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}";

    /// <summary>A secret that nobody has to invent: 256 random bits.</summary>
    public static string NewPlainText() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(HashBytes));

    public static ClientSecret FromPlainText(string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        var freshSalt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new ClientSecret(Iterations, freshSalt, Derive(secret, freshSalt, Iterations));
    }

    /// <summary>Reads what <see cref="Encoded"/> wrote.</summary>
    public static ClientSecret FromEncoded(string encoded)
    {
        var parts = encoded.Split('$');
        if (parts.Length != 4 || parts[0] != Scheme || !int.TryParse(parts[1], out var storedIterations) || storedIterations < 1)
        {
            throw new FormatException("A stored client secret has the form pbkdf2-sha256$iterations$salt$hash.");
        }

        var storedHash = Convert.FromBase64String(parts[3]);
        return storedHash.Length == HashBytes
            ? new ClientSecret(storedIterations, Convert.FromBase64String(parts[2]), storedHash)
            : throw new FormatException($"The hash of a stored client secret has {HashBytes} bytes.");
    }

    /// <summary>Compares in a time that does not depend on where the candidate differs.</summary>
    public bool Matches(string candidate) => CryptographicOperations.FixedTimeEquals(Derive(candidate, salt, iterations), hash);

    private static byte[] Derive(string secret, byte[] salt, int iterations)
        => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(secret), salt, iterations, HashAlgorithmName.SHA256, HashBytes);
}
