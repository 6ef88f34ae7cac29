using Microsoft.AspNetCore.Identity;

namespace CrossMentor.Identity.Users;

/// <summary>What a password has to be: long. Rules about kinds of characters make passwords worse (NIST SP 800-63B).</summary>
internal static class PasswordRules
{
    public const int LengthMin = 12;

    public static void Apply(IdentityOptions options)
    {
        options.Password.RequiredLength = LengthMin;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }
}
