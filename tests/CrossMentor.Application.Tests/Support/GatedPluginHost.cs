using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;

namespace CrossMentor.Application.Tests.Support;

/// <summary>Holds a match run where its plugins are opened, so that a test can act while the run is at work.</summary>
internal sealed class GatedPluginHost(IPluginHost inner) : IPluginHost
{
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim gate = new();

    public Task Arrived => arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public void Open() => gate.Set();

    public PluginOpening<IEligibilityRule> OpenRule(string pluginId, string? settingsJson = null) => inner.OpenRule(pluginId, settingsJson);

    public PluginOpening<IPairScorer> OpenScorer(string pluginId, string? settingsJson = null) => inner.OpenScorer(pluginId, settingsJson);

    public PluginOpening<IMatchingStrategy> OpenStrategy(string pluginId, string? settingsJson = null)
    {
        arrived.TrySetResult();
        gate.Wait(TimeSpan.FromSeconds(30));
        return inner.OpenStrategy(pluginId, settingsJson);
    }

    public PluginOpening<IGroupFormer> OpenGroupFormer(string pluginId, string? settingsJson = null) => inner.OpenGroupFormer(pluginId, settingsJson);

    public PluginOpening<ICertificateVerifier> OpenVerifier(string pluginId, string? settingsJson = null) => inner.OpenVerifier(pluginId, settingsJson);

    public void Dispose()
    {
        gate.Dispose();
        inner.Dispose();
    }
}
