using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Matching.Results;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;

namespace CrossMentor.Application.Matching.Running;

/// <summary>A run as it was kept, with the very plugins it was made by; or what is not as it was.</summary>
/// <param name="Run">Null when nothing was kept, or what was kept is damaged.</param>
/// <param name="Selection">Null when a plugin is missing, has changed or cannot be opened.</param>
/// <param name="Differences">Why there is no run or no selection.</param>
internal sealed record KeptRunOpening(KeptRun? Run, PluginSelection? Selection, IReadOnlyList<ReplayDifference> Differences)
{
    /// <summary>The first difference in the words of a failure.</summary>
    public MatchRunFailure Failure => new(Differences[0].Code, Differences[0].Message, Differences[0].PluginId);

    public static KeptRunOpening Of(byte[]? bytes, IPluginHost host)
    {
        if (bytes is null)
        {
            return Nothing(RunFailureCodes.InputsNotKept, "What went into the run was not kept.");
        }

        var reading = KeptRunFormat.Read(bytes);
        if (!reading.IsWhole)
        {
            return Nothing(RunFailureCodes.InputsDamaged, reading.Problem);
        }

        var (selection, differences) = Open(reading.Run, host);
        return new(reading.Run, differences.Count == 0 ? selection : null, differences);
    }

    /// <summary>Opens the plugins anew, as every piece of work does.</summary>
    public static (PluginSelection? Selection, IReadOnlyList<ReplayDifference> Differences) Open(KeptRun run, IPluginHost host)
    {
        var differences = new List<ReplayDifference>();
        if (run.SdkVersion != SdkVersion.Text)
        {
            differences.Add(new(RunFailureCodes.SdkChanged, $"The contracts had version {run.SdkVersion}; here they have {SdkVersion.Text}.", null));
        }

        var plan = new MatchingPlan([.. run.Plugins.Select(entry => new PlannedPlugin(
            entry.Plugin.Id, entry.Kind, entry.Plugin.Version, entry.Plugin.SettingsJson, entry.Weight))]);
        var (selection, refusal) = plan.Open(host);
        if (selection is null)
        {
            differences.Add(new(RunFailureCodes.PluginMissing, refusal!.Message, refusal.PluginId));
            return (null, differences);
        }

        differences.AddRange(run.Plugins.Zip(EntriesOf(selection)).Where(pair => !IsSame(pair.First, pair.Second)).Select(pair => Changed(pair.First, pair.Second)));
        return (selection, differences);
    }

    private static KeptRunOpening Nothing(string code, string message) => new(null, null, [new(code, message, null)]);

    private static ReplayDifference Changed(ManifestEntry then, PluginReference now) => new(
        RunFailureCodes.PluginChanged,
        then.Plugin.Version != now.Version
            ? $"The plugin {now.Id} had version {then.Plugin.Version}; here it has {now.Version}."
            : $"The plugin {now.Id} has the version of the run and other files or other settings.",
        now.Id);

    private static bool IsSame(ManifestEntry then, PluginReference now) => then.Plugin.Id == now.Id
        && then.Plugin.Version == now.Version
        && then.Plugin.AssemblySha256 == now.AssemblySha256
        && then.Plugin.SettingsJson == now.SettingsJson
        && then.Plugin.Reads.SequenceEqual(now.Reads, StringComparer.Ordinal);

    // In the order of a manifest: rules, scorers, strategy, and what groups and proofs need.
    private static IEnumerable<PluginReference> EntriesOf(PluginSelection selection)
    {
        IEnumerable<PluginReference?> all =
        [
            .. selection.Rules.Select(rule => rule.Reference),
            .. selection.Scorers.Select(scorer => scorer.Plugin.Reference),
            selection.Strategy.Reference,
            selection.GroupFormer?.Reference,
            selection.CertificateVerifier?.Reference,
        ];
        return all.OfType<PluginReference>();
    }
}
