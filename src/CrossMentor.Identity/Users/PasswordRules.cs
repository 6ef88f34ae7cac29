using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity.Users;

/// <summary>What a password has to be: long. Rules about kinds of characters make passwords worse (NIST SP 800-63B).</summary>
internal static class PasswordRules
{
    public const int LengthMin = 12;

    /// <summary>How often PBKDF2 with HMAC-SHA-512 is repeated (OWASP Password Storage Cheat Sheet, 2023).</summary>
    public const int Iterations = 210_000;

    public static void Apply(IdentityOptions options)
    {
        options.Password.RequiredLength = LengthMin;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    /// <summary>A hasher as the one that passwords are stored by, for a hash that is nobody's.</summary>
    public static PasswordHasher<IssuerUser> NewHasher()
    {
        var options = new PasswordHasherOptions();
        Apply(options);
        return new PasswordHasher<IssuerUser>(Options.Create(options));
    }

    public static void Apply(PasswordHasherOptions options) => options.IterationCount = Iterations;
}
