using CrossMentor.Matching.Inputs;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;

namespace CrossMentor.Application.Matching;

/// <summary>The plugins of one piece of work, opened for it alone. It ends them when it is disposed: a plugin may have a process of its own.</summary>
internal sealed class OpenedPlugins(IPluginHost host) : IDisposable
{
    private readonly List<IDisposable> endings = [];
    private readonly List<LoadedPlugin<IEligibilityRule>> rules = [];
    private readonly List<WeightedScorer> scorers = [];
    private readonly List<LoadedPlugin<IMatchingStrategy>> strategies = [];
    private readonly List<LoadedPlugin<IGroupFormer>> formers = [];
    private readonly List<LoadedPlugin<ICertificateVerifier>> verifiers = [];

    /// <summary>What was opened, in the order in which it was; to be asked for when everything has been.</summary>
    public PluginSelection Selection => new()
    {
        Rules = [.. rules],
        Scorers = [.. scorers],
        Strategy = strategies[0],
        GroupFormer = formers.FirstOrDefault(),
        CertificateVerifier = verifiers.FirstOrDefault(),
    };

    /// <summary>Opens one plugin more.</summary>
    /// <param name="version">The one version that will do; null for the preferred one.</param>
    /// <param name="weight">How much it counts, for a scorer.</param>
    /// <returns>Which plugin was opened, or why it cannot be.</returns>
    public (PluginReference? Opened, PluginRefusal? Refusal) Open(PluginKind kind, string id, string? settingsJson, string? version, int? weight) => kind switch
    {
        PluginKind.Rule => Keep(host.OpenRule(id, settingsJson, version), rules.Add),
        PluginKind.Scorer => Keep(host.OpenScorer(id, settingsJson, version), scorer => scorers.Add(new WeightedScorer(scorer, weight ?? 0))),
        PluginKind.Strategy => Keep(host.OpenStrategy(id, settingsJson, version), strategies.Add),
        PluginKind.GroupFormer => Keep(host.OpenGroupFormer(id, settingsJson, version), formers.Add),
        _ => Keep(host.OpenVerifier(id, settingsJson, version), verifiers.Add),
    };

    /// <summary>Ends something together with the plugins, after those that are opened later.</summary>
    public void EndWith(IDisposable ending) => endings.Add(ending);

    public void Dispose()
    {
        for (var last = endings.Count - 1; last >= 0; last--)
        {
            endings[last].Dispose();
        }
    }

    private (PluginReference? Opened, PluginRefusal? Refusal) Keep<TContract>(PluginOpening<TContract> opening, Action<LoadedPlugin<TContract>> add)
        where TContract : class
    {
        if (opening.IsRefused)
        {
            return (null, opening.Refusal);
        }

        if (opening.Plugin.Instance is IDisposable ending)
        {
            endings.Add(ending);
        }

        add(opening.Plugin);
        return (opening.Plugin.Reference, null);
    }
}
