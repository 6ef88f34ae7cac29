using System.Text.RegularExpressions;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>What a reason must look like, so that programs can tell reasons apart and people can read them.</summary>
internal static partial class ReasonForm
{
    /// <summary>What is wrong with a reason, or null.</summary>
    public static string? FindFault(Reason? reason) => reason switch
    {
        null => "gave no reason",
        _ when reason.Code is null || !Code().IsMatch(reason.Code) => $"gave the reason code '{reason.Code}', which is not in CAPITALS_WITH_UNDERSCORES",
        _ when string.IsNullOrWhiteSpace(reason.Text) => $"gave the reason {reason.Code} without a sentence",
        _ when reason.Parameters.Any(parameter => string.IsNullOrEmpty(parameter.Name) || parameter.Value is null)
            => $"gave the reason {reason.Code} a parameter without a name or a value",
        _ => null,
    };

    [GeneratedRegex("^[A-Z][A-Z0-9_]*$", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
