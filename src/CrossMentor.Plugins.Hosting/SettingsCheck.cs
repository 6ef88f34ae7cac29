using System.Collections.Immutable;

namespace CrossMentor.Plugins.Hosting;

/// <summary>Settings that fit a plugin, or what is wrong with them.</summary>
public sealed record SettingsCheck
{
    private SettingsCheck(string? json, ImmutableArray<SettingsProblem> problems) => (Json, Problems) = (json, problems);

    /// <summary>The settings in their one spelling: members in ordinal order, no white space; null when they do not fit.</summary>
    public string? Json { get; }

    /// <summary>What is wrong, in the order of the members; empty when the settings fit.</summary>
    public ImmutableArray<SettingsProblem> Problems { get; }

    /// <summary>All problems in one sentence after the other.</summary>
    public string Sentence => Problems is [{ Member: "" } only]
        ? only.Message
        : $"The settings do not fit the plugin's schema. {string.Join(' ', Problems.Select(problem => $"{problem.Member}: {problem.Message}"))}";

    internal static SettingsCheck Accepted(string json) => new(json, []);

    internal static SettingsCheck Refused(IReadOnlyList<SettingsProblem> problems) => new(null, [.. problems]);
}
