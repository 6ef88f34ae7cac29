using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;
using PluginKind = CrossMentor.Sdk.PluginKind;

namespace CrossMentor.Application.Matching.Running;

/// <summary>A run as it was kept, with the very plugins it was made by; or what is not as it was. It ends the plugins when it is disposed.</summary>
internal sealed class KeptRunOpening : IDisposable
{
    private readonly List<object> opened = [];

    private KeptRunOpening(KeptRun? run) => Run = run;

    /// <summary>Null when nothing was kept, or what was kept is damaged.</summary>
    public KeptRun? Run { get; }

    /// <summary>Null when a plugin is missing, has changed or cannot be opened.</summary>
    public PluginSelection? Selection { get; private set; }

    /// <summary>Why there is no run or no selection.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; private set; } = [];

    /// <summary>The first difference in the words of a failure.</summary>
    public MatchRunFailure Failure => new(Differences[0].Code, Differences[0].Message, Differences[0].PluginId);

    public static KeptRunOpening Of(byte[]? bytes, MatchingPlugins plugins, IPluginHost host)
    {
        if (bytes is null)
        {
            return Nothing(RunFailureCodes.InputsNotKept, "What went into the run was not kept.");
        }

        var reading = KeptRunFormat.Read(bytes);
        return reading.IsWhole ? Of(reading.Run, plugins, host) : Nothing(RunFailureCodes.InputsDamaged, reading.Problem);
    }

    /// <summary>Opens the plugins anew, as every piece of work does.</summary>
    public static KeptRunOpening Of(KeptRun run, MatchingPlugins plugins, IPluginHost host)
    {
        var opening = new KeptRunOpening(run);
        if (plugins.Hold(run.Plugins.Select(entry => (entry.Plugin.Id, entry.Plugin.Version))) is { } hold)
        {
            // Ended last, when nobody uses the plugins any more.
            opening.opened.Add(hold);
        }

        opening.Open(run, host);
        return opening;
    }

    public void Dispose()
    {
        for (var last = opened.Count - 1; last >= 0; last--)
        {
            (opened[last] as IDisposable)?.Dispose();
        }
    }

    private static KeptRunOpening Nothing(string code, string message) => new(run: null) { Differences = [new(code, message, null)] };

    private void Open(KeptRun run, IPluginHost host)
    {
        var differences = new List<ReplayDifference>();
        if (run.SdkVersion != SdkVersion.Text)
        {
            differences.Add(new(RunFailureCodes.SdkChanged, $"The contracts had version {run.SdkVersion}; here they have {SdkVersion.Text}.", null));
        }

        List<(LoadedPlugin<TContract>? Plugin, int? Weight)> All<TContract>(PluginKind kind, Func<string, string?, string?, PluginOpening<TContract>> open)
            where TContract : class
            => [.. run.Plugins.Where(entry => entry.Kind == kind).Select(entry => (Keep(entry.Plugin, OpenAsThen(entry.Plugin, open), differences), entry.Weight))];

        var rules = All(PluginKind.Rule, host.OpenRule);
        var scorers = All(PluginKind.Scorer, host.OpenScorer);
        var strategies = All(PluginKind.Strategy, host.OpenStrategy);
        var formers = All(PluginKind.GroupFormer, host.OpenGroupFormer);
        var verifiers = All(PluginKind.CertificateVerifier, host.OpenVerifier);
        Differences = differences;
        if (differences.Count == 0)
        {
            Selection = new PluginSelection
            {
                Rules = [.. rules.Select(rule => rule.Plugin!)],
                Scorers = [.. scorers.Select(scorer => new WeightedScorer(scorer.Plugin!, scorer.Weight ?? 0))],
                Strategy = strategies[0].Plugin!,
                GroupFormer = formers.Select(former => former.Plugin).FirstOrDefault(),
                CertificateVerifier = verifiers.Select(verifier => verifier.Plugin).FirstOrDefault(),
            };
        }
    }

    /// <summary>The version of the run where it is still installed, or else the one that is, which will be told as a difference.</summary>
    private static PluginOpening<TContract> OpenAsThen<TContract>(PluginReference then, Func<string, string?, string?, PluginOpening<TContract>> open)
        where TContract : class
    {
        var opening = open(then.Id, then.SettingsJson, then.Version);
        return opening.IsRefused ? open(then.Id, then.SettingsJson, null) : opening;
    }

    private LoadedPlugin<TContract>? Keep<TContract>(PluginReference then, PluginOpening<TContract> opening, List<ReplayDifference> differences)
        where TContract : class
    {
        if (opening.IsRefused)
        {
            differences.Add(new(RunFailureCodes.PluginMissing, opening.Refusal.Message, then.Id));
            return null;
        }

        opened.Add(opening.Plugin.Instance);
        var now = opening.Plugin.Reference;
        if (then.Version != now.Version)
        {
            differences.Add(new(RunFailureCodes.PluginChanged, $"The plugin {then.Id} had version {then.Version}; here it has {now.Version}.", then.Id));
        }
        else if (then.AssemblySha256 != now.AssemblySha256 || then.SettingsJson != now.SettingsJson || !then.Reads.SequenceEqual(now.Reads, StringComparer.Ordinal))
        {
            differences.Add(new(RunFailureCodes.PluginChanged, $"The plugin {then.Id} has the version of the run and other files or other settings.", then.Id));
        }

        return opening.Plugin;
    }
}
