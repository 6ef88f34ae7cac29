using System.CommandLine;

namespace CrossMentor.Host.Verbs;

/// <summary>Options that several verbs have, so that they read the same everywhere.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Write the result as JSON on standard output, for scripts." };

    public static Option<string?> Urls() => new("--urls")
    {
        Description = "Addresses to listen on, separated by ';'; instead of CrossMentor:Urls.",
        HelpName = "addresses",
    };
}
