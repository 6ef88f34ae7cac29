using Microsoft.AspNetCore.Identity;

namespace CrossMentor.Identity.Users;

/// <summary>Refuses a password that is little more than what somebody who knows the user and the product would try first.</summary>
/// <remarks>docs/sign-in.md lists the words.</remarks>
internal sealed class ContextWords : IPasswordValidator<IssuerUser>
{
    /// <summary>What has to be left of a password without such words, in characters.</summary>
    public const int RestMin = 8;

    // A shorter part of a name is part of too many other words.
    private const int NamePartMin = 4;

    private static readonly string[] Words =
        ["crossmentor", "mentoring", "mentor", "mentee", "coordinator", "administrator", "manager", "programme", "password", "welcome"];

    public Task<IdentityResult> ValidateAsync(UserManager<IssuerUser> manager, IssuerUser user, string? password)
    {
        var rest = password ?? "";
        foreach (var word in Words.Concat(NamesOf(user)))
        {
            rest = rest.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        }

        return Task.FromResult(rest.Count(letter => !char.IsWhiteSpace(letter)) >= RestMin
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError
            {
                Code = "PasswordOfContext",
                Description = $"Without names and words of the product, a password has at least {RestMin} characters left.",
            }));
    }

    private static IEnumerable<string> NamesOf(IssuerUser user) => $"{user.UserName} {user.DisplayName}"
        .Split([' ', '.', '-', '_', '@'], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.Length >= NamePartMin)
        .OrderByDescending(part => part.Length);
}
