using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk.Snapshots;
using SdkKind = CrossMentor.Sdk.PluginKind;
using SettingsProblem = CrossMentor.Domain.Refusals.SettingsProblem;

namespace CrossMentor.Application.Matching;

/// <summary>One plugin that a matching needs.</summary>
/// <param name="Installed">The version that would be used; null when no such plugin is available.</param>
/// <param name="SettingsJson">Its settings as they were given; null for its defaults.</param>
/// <param name="Weight">How much it counts, for a scorer.</param>
internal sealed record PlannedPlugin(string Id, SdkKind Kind, InstalledPlugin? Installed, string? SettingsJson, int? Weight)
{
    /// <summary>What a run keeps of it before it is opened; null for what is not there, and for kinds that programmes do not choose.</summary>
    public PluginUse? Use => Installed is not null && MatchingPlugins.KindOf(Kind) is { } kind
        ? new(Id, Installed.Version, kind)
        {
            AssemblySha256 = Installed.AssemblySha256,
            Settings = PluginSettings.Check(Installed, SettingsJson).Json ?? SettingsJson ?? "{}",
        }
        : null;

    /// <summary>Why it cannot be used; empty when it can.</summary>
    /// <param name="field">The input field of its settings, empty when they come from no input.</param>
    /// <param name="granted">Sensitive features that the programme grants.</param>
    public IEnumerable<Refusal> Check(string field, IReadOnlyList<string> granted)
        => Installed is null ? [new UnknownPlugin(Id)] : [.. CheckSettings(field), .. CheckGrants(granted)];

    public IEnumerable<Refusal> CheckSettings(string field)
    {
        if (Installed is null)
        {
            yield return new UnknownPlugin(Id);
        }
        else if (PluginSettings.Check(Installed, SettingsJson) is { Json: null } check)
        {
            yield return new PluginSettingsInvalid(Id, field, [.. check.Problems.Select(problem => new SettingsProblem(problem.Member, problem.Message))]);
        }
    }

    public IEnumerable<Refusal> CheckGrants(IReadOnlyList<string> granted)
    {
        var missing = Installed?.Reads
            .Where(name => IsSensitive(name) && !granted.Contains(name, StringComparer.Ordinal) && !Installed.ReadsIfGranted.Contains(name, StringComparer.Ordinal))
            .ToList();
        if (missing is { Count: > 0 })
        {
            yield return new FeatureNotGranted(Id, missing);
        }
    }

    internal static bool IsSensitive(string feature) => Features.All.TryGetValue(feature, out var known) && known.IsSensitive;
}
