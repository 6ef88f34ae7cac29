using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;

namespace CrossMentor.Application.Tests.Support;

/// <summary>Holds a match run where its plugins are opened, so that a test can act while the run is at work.</summary>
internal sealed class GatedPluginHost(IPluginHost inner, Gate gate) : IPluginHost
{
    public PluginOpening<IEligibilityRule> OpenRule(string pluginId, string? settingsJson = null, string? version = null) => inner.OpenRule(pluginId, settingsJson, version);

    public PluginOpening<IPairScorer> OpenScorer(string pluginId, string? settingsJson = null, string? version = null) => inner.OpenScorer(pluginId, settingsJson, version);

    public PluginOpening<IMatchingStrategy> OpenStrategy(string pluginId, string? settingsJson = null, string? version = null)
    {
        gate.Pass();
        return inner.OpenStrategy(pluginId, settingsJson, version);
    }

    public PluginOpening<IGroupFormer> OpenGroupFormer(string pluginId, string? settingsJson = null, string? version = null) => inner.OpenGroupFormer(pluginId, settingsJson, version);

    public PluginOpening<ICertificateVerifier> OpenVerifier(string pluginId, string? settingsJson = null, string? version = null) => inner.OpenVerifier(pluginId, settingsJson, version);

    public void Dispose() => inner.Dispose();
}

/// <summary>Where somebody waits until a test lets them pass.</summary>
internal sealed class Gate
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Arrived => arrived.Task.WaitAsync(Patience);

    public void Open() => opened.TrySetResult();

    public void Pass()
    {
        arrived.TrySetResult();
        opened.Task.Wait(Patience);
    }
}
