using CrossMentor.Plugins.Hosting.Opening;
using CrossMentor.Plugins.Hosting.Workers;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting;

/// <summary>Runs each opened plugin in a process of its own: for those that nobody has vouched for.</summary>
/// <remarks>
/// A plugin that never returns, ends its process, fills its memory or floods its console loses its process and fails its run; the host and everything else in it go
/// on. What is opened holds a process until it is disposed of, with the run it was opened for, or with the host.
/// </remarks>
public sealed class WorkerPluginHost : IPluginHost
{
    private readonly IPluginSource plugins;
    private readonly WorkerOptions options;
    private readonly WorkerSupply supply;

    /// <summary>Creates the host. No process is started before a plugin is opened.</summary>
    /// <param name="source">The plugins that can be opened: a catalogue, or a store whose catalogue is replaced now and then.</param>
    /// <param name="options">What the operator has decided; the defaults when null.</param>
    public WorkerPluginHost(IPluginSource source, WorkerOptions? options = null)
    {
        plugins = source;
        this.options = options ?? new WorkerOptions();
        supply = new WorkerSupply(this.options);
    }

    /// <summary>The workers, for tests.</summary>
    internal WorkerSupply Supply => supply;

    /// <inheritdoc/>
    public PluginPlace PlaceOf(InstalledPlugin plugin) => PluginPlace.Worker;

    /// <inheritdoc/>
    public PluginOpening<IEligibilityRule> OpenRule(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IEligibilityRule>(pluginId, PluginKind.Rule, settingsJson, version, session => new WorkerRule(session));

    /// <inheritdoc/>
    public PluginOpening<IPairScorer> OpenScorer(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IPairScorer>(pluginId, PluginKind.Scorer, settingsJson, version, session => new WorkerScorer(session));

    /// <inheritdoc/>
    public PluginOpening<IMatchingStrategy> OpenStrategy(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IMatchingStrategy>(pluginId, PluginKind.Strategy, settingsJson, version, session => new WorkerStrategy(session));

    /// <inheritdoc/>
    public PluginOpening<IGroupFormer> OpenGroupFormer(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IGroupFormer>(pluginId, PluginKind.GroupFormer, settingsJson, version, session => new WorkerGroupFormer(session));

    /// <inheritdoc/>
    public PluginOpening<ICertificateVerifier> OpenVerifier(string pluginId, string? settingsJson = null, string? version = null)
        => Open<ICertificateVerifier>(pluginId, PluginKind.CertificateVerifier, settingsJson, version, session => new WorkerVerifier(session));

    /// <summary>Ends all workers.</summary>
    public void Dispose() => supply.Dispose();

    private PluginOpening<TContract> Open<TContract>(string pluginId, PluginKind kind, string? settingsJson, string? version, Func<WorkerSession, TContract> wrap)
        where TContract : class
    {
        var (admission, refusal) = PluginAdmission.Admit(plugins.Current, pluginId, kind, settingsJson, version);
        if (admission is null)
        {
            return PluginOpening<TContract>.Refused(refusal!);
        }

        if (supply.FindObstacle() is { } obstacle)
        {
            return PluginOpening<TContract>.Refused(new PluginRefusal("PLUGIN_WORKER_UNAVAILABLE", pluginId, obstacle));
        }

        if (!supply.TryTakeSeat())
        {
            return PluginOpening<TContract>.Refused(new PluginRefusal(
                "PLUGIN_WORKERS_BUSY", pluginId, $"All {options.WorkersMax} places for plugins of others are taken by other runs; try again when they have ended."));
        }

        var session = new WorkerSession(supply, admission.Plugin, admission.SettingsJson, options);
        try
        {
            session.Open();
            return PluginOpening<TContract>.Opened(new LoadedPlugin<TContract>(admission.Reference, wrap(session)));
        }
        catch (PluginFaultException fault)
        {
            session.Dispose();
            return PluginOpening<TContract>.Refused(new PluginRefusal(fault.Code, pluginId, $"The plugin could not be opened: {fault.Reason}"));
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException)
        {
            if (session.Link is null)
            {
                supply.ReturnSeat();
            }

            session.Dispose();
            return PluginOpening<TContract>.Refused(new PluginRefusal("PLUGIN_WORKER_UNAVAILABLE", pluginId, $"The plugin's process could not be started: {exception.Message}"));
        }
    }
}
