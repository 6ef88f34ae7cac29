using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Keeping;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;

namespace CrossMentor.Application.Matching.Running;

/// <summary>A run as it was kept, with the very plugins it was made by; or what is not as it was. It ends the plugins when it is disposed.</summary>
internal sealed class KeptRunOpening : IDisposable
{
    private readonly OpenedPlugins? opened;

    private KeptRunOpening(KeptRun? run, OpenedPlugins? opened, IReadOnlyList<ReplayDifference> differences)
    {
        (Run, this.opened, Differences) = (run, opened, differences);
        Selection = differences.Count == 0 ? opened?.Selection : null;
    }

    /// <summary>Null when nothing was kept, or what was kept is damaged.</summary>
    public KeptRun? Run { get; }

    /// <summary>Null when a plugin is missing, has changed or cannot be opened.</summary>
    public PluginSelection? Selection { get; }

    /// <summary>Why there is no run or no selection.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; }

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
        var openedAnew = new OpenedPlugins(host);
        if (plugins.Hold(run.Plugins.Select(entry => (entry.Plugin.Id, entry.Plugin.Version))) is { } hold)
        {
            // Ended last, when nobody uses the plugins any more.
            openedAnew.EndWith(hold);
        }

        return new(run, openedAnew, [.. Open(run, openedAnew)]);
    }

    public void Dispose() => opened?.Dispose();

    private static KeptRunOpening Nothing(string code, string message) => new(run: null, opened: null, [new(code, message, null)]);

    private static IEnumerable<ReplayDifference> Open(KeptRun run, OpenedPlugins opened)
    {
        if (run.SdkVersion != SdkVersion.Text)
        {
            yield return new(RunFailureCodes.SdkChanged, $"The contracts had version {run.SdkVersion}; here they have {SdkVersion.Text}.", null);
        }

        foreach (var entry in run.Plugins)
        {
            var then = entry.Plugin;
            var (now, refusal) = opened.Open(entry.Kind, then.Id, then.SettingsJson, then.Version, entry.Weight);
            if (now is null)
            {
                // Another version than that of the run is opened for no work; it is told as the difference that it is.
                (now, refusal) = opened.Open(entry.Kind, then.Id, then.SettingsJson, version: null, entry.Weight);
            }

            if (now is null)
            {
                yield return new(RunFailureCodes.PluginMissing, refusal!.Message, then.Id);
            }
            else if (then.Version != now.Version)
            {
                yield return new(RunFailureCodes.PluginChanged, $"The plugin {then.Id} had version {then.Version}; here it has {now.Version}.", then.Id);
            }
            else if (then.AssemblySha256 != now.AssemblySha256 || then.SettingsJson != now.SettingsJson || !then.Reads.SequenceEqual(now.Reads, StringComparer.Ordinal))
            {
                yield return new(RunFailureCodes.PluginChanged, $"The plugin {then.Id} has the version of the run and other files or other settings.", then.Id);
            }
        }
    }
}
