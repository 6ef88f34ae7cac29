using System.Runtime.CompilerServices;
using System.Text.Json;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.InProcess;
using CrossMentor.Plugins.Hosting.Opening;
using CrossMentor.Plugins.Hosting.Settings;
using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting;

/// <summary>Runs plugins inside the host's own process: for those that came with the product and those an operator trusts.</summary>
/// <remarks>
/// Faults are caught, deadlines are watched and plugins are told to stop, but a plugin that never returns cannot be stopped here, and one that ends the
/// process ends the host. Plugins of others belong in a worker process behind the same interface.
/// </remarks>
public sealed class InProcessPluginHost : IPluginHost
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Path, string Sha256), LoadedPackage> packages = [];
    private readonly ConditionalWeakTable<object, LoadedPackage> packagesOfInstances = [];
    private readonly IPluginSource plugins;
    private readonly TimeProvider clock;
    private bool isDisposed;

    /// <summary>Makes a host that has opened nothing yet.</summary>
    /// <param name="source">The plugins that can be opened: a catalogue, or a store whose catalogue is replaced now and then.</param>
    /// <param name="time">The clock of the deadlines; the system's when null.</param>
    public InProcessPluginHost(IPluginSource source, TimeProvider? time = null)
    {
        (plugins, clock) = (source, time ?? TimeProvider.System);
        plugins.Replaced += LetGoOfWhatIsGone;
    }

    /// <inheritdoc/>
    public PluginOpening<IEligibilityRule> OpenRule(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IEligibilityRule>(pluginId, PluginKind.Rule, settingsJson, version, (guard, rule) => new GuardedRule(guard, rule));

    /// <inheritdoc/>
    public PluginOpening<IPairScorer> OpenScorer(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IPairScorer>(pluginId, PluginKind.Scorer, settingsJson, version, (guard, scorer) => new GuardedScorer(guard, scorer));

    /// <inheritdoc/>
    public PluginOpening<IMatchingStrategy> OpenStrategy(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IMatchingStrategy>(pluginId, PluginKind.Strategy, settingsJson, version, (guard, strategy) => new GuardedStrategy(guard, strategy));

    /// <inheritdoc/>
    public PluginOpening<IGroupFormer> OpenGroupFormer(string pluginId, string? settingsJson = null, string? version = null)
        => Open<IGroupFormer>(pluginId, PluginKind.GroupFormer, settingsJson, version, (guard, former) => new GuardedGroupFormer(guard, former));

    /// <inheritdoc/>
    public PluginOpening<ICertificateVerifier> OpenVerifier(string pluginId, string? settingsJson = null, string? version = null)
        => Open<ICertificateVerifier>(pluginId, PluginKind.CertificateVerifier, settingsJson, version, (guard, verifier) => new GuardedVerifier(guard, verifier));

    /// <summary>Lets go of all plugins. Their memory is freed when no run holds them any more.</summary>
    public void Dispose()
    {
        plugins.Replaced -= LetGoOfWhatIsGone;
        lock (gate)
        {
            isDisposed = true;
            foreach (var package in packages.Values)
            {
                package.Context.Unload();
            }

            packages.Clear();
        }
    }

    private PluginOpening<TContract> Open<TContract>(
        string pluginId, PluginKind kind, string? settingsJson, string? version, Func<CallGuard, TContract, TContract> wrap)
        where TContract : class
    {
        PluginOpening<TContract> Refuse(string code, string message) => PluginOpening<TContract>.Refused(new PluginRefusal(code, pluginId, message));

        var (admission, refusal) = PluginAdmission.Admit(plugins.Current, pluginId, kind, settingsJson, version);
        if (admission is null)
        {
            return PluginOpening<TContract>.Refused(refusal!);
        }

        var installed = admission.Plugin;
        try
        {
            var package = Load(installed);
            var type = package.Main.GetType(installed.TypeName, throwOnError: true)!;
            var instance = (TContract)SettingsBinder.Construct(SettingsBinder.FindConstructor(type).Constructor!, admission.SettingsJson);
            packagesOfInstances.Add(instance, package);
            var guard = new CallGuard(installed.Id, installed.Limits, clock);
            return PluginOpening<TContract>.Opened(new LoadedPlugin<TContract>(admission.Reference, wrap(guard, instance)));
        }
        catch (PluginChangedException exception)
        {
            return Refuse("PLUGIN_CHANGED", exception.Message);
        }
        catch (JsonException exception)
        {
            return Refuse("PLUGIN_SETTINGS_INVALID", $"The settings do not fit the plugin's settings class: {exception.Message}");
        }
#pragma warning disable CA1031 // Whatever a plugin's constructor throws must not reach the host.
        catch (Exception exception) when (exception is not ObjectDisposedException)
        {
            return Refuse("PLUGIN_CONSTRUCTION_FAILED", $"The plugin threw {exception.GetType().Name} when it was made: {exception.Message}");
        }
#pragma warning restore CA1031
    }

    private LoadedPackage Load(InstalledPlugin installed)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (!packages.TryGetValue(KeyOf(installed), out var package))
            {
                package = LoadedPackage.Load(installed);
                packages.Add(KeyOf(installed), package);
            }

            return package;
        }
    }

    // A run that still holds something of a package keeps its context alive; whatever nobody holds any more, the collector unloads. Unloading it here
    // would take from such a run the assemblies that it has not needed yet.
    private void LetGoOfWhatIsGone(object? sender, EventArgs e)
    {
        var there = plugins.Current.Plugins.Select(KeyOf).ToHashSet();
        lock (gate)
        {
            foreach (var gone in packages.Keys.Where(key => !there.Contains(key)).ToList())
            {
                packages.Remove(gone);
            }
        }
    }

    // The same version may come again with other files after it was removed.
    private static (string Path, string Sha256) KeyOf(InstalledPlugin installed) => (installed.AssemblyPath, installed.PackageSha256);
}
