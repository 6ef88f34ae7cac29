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
/// <param name="catalogue">The plugins that can be opened.</param>
/// <param name="time">The clock of the deadlines; the system's when null.</param>
public sealed class InProcessPluginHost(PluginCatalogue catalogue, TimeProvider? time = null) : IPluginHost
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LoadedPackage> packages = new(StringComparer.Ordinal);
    private readonly TimeProvider clock = time ?? TimeProvider.System;
    private bool isDisposed;

    /// <inheritdoc/>
    public PluginOpening<IEligibilityRule> OpenRule(string pluginId, string? settingsJson = null)
        => Open<IEligibilityRule>(pluginId, PluginKind.Rule, settingsJson, (guard, rule) => new GuardedRule(guard, rule));

    /// <inheritdoc/>
    public PluginOpening<IPairScorer> OpenScorer(string pluginId, string? settingsJson = null)
        => Open<IPairScorer>(pluginId, PluginKind.Scorer, settingsJson, (guard, scorer) => new GuardedScorer(guard, scorer));

    /// <inheritdoc/>
    public PluginOpening<IMatchingStrategy> OpenStrategy(string pluginId, string? settingsJson = null)
        => Open<IMatchingStrategy>(pluginId, PluginKind.Strategy, settingsJson, (guard, strategy) => new GuardedStrategy(guard, strategy));

    /// <inheritdoc/>
    public PluginOpening<IGroupFormer> OpenGroupFormer(string pluginId, string? settingsJson = null)
        => Open<IGroupFormer>(pluginId, PluginKind.GroupFormer, settingsJson, (guard, former) => new GuardedGroupFormer(guard, former));

    /// <inheritdoc/>
    public PluginOpening<ICertificateVerifier> OpenVerifier(string pluginId, string? settingsJson = null)
        => Open<ICertificateVerifier>(pluginId, PluginKind.CertificateVerifier, settingsJson, (guard, verifier) => new GuardedVerifier(guard, verifier));

    /// <summary>Lets go of all plugins. Their memory is freed when no run holds them any more.</summary>
    public void Dispose()
    {
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
        string pluginId, PluginKind kind, string? settingsJson, Func<CallGuard, TContract, TContract> wrap)
        where TContract : class
    {
        PluginOpening<TContract> Refuse(string code, string message) => PluginOpening<TContract>.Refused(new PluginRefusal(code, pluginId, message));

        var (admission, refusal) = PluginAdmission.Admit(catalogue, pluginId, kind, settingsJson);
        if (admission is null)
        {
            return PluginOpening<TContract>.Refused(refusal!);
        }

        var installed = admission.Plugin;
        try
        {
            var package = Load(installed);
            if (package.AssemblySha256 != installed.AssemblySha256)
            {
                return Refuse("PLUGIN_CHANGED", "The plugin's assembly is no longer the one that was listed; list the plugins again.");
            }

            var type = package.Main.GetType(installed.TypeName, throwOnError: true)!;
            var instance = (TContract)SettingsBinder.Construct(SettingsBinder.FindConstructor(type).Constructor!, admission.SettingsJson);
            var guard = new CallGuard(installed.Id, installed.Limits, clock);
            return PluginOpening<TContract>.Opened(new LoadedPlugin<TContract>(admission.Reference, wrap(guard, instance)));
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
            if (!packages.TryGetValue(installed.AssemblyPath, out var package))
            {
                package = LoadedPackage.Load(installed.AssemblyPath);
                packages.Add(installed.AssemblyPath, package);
            }

            return package;
        }
    }
}
