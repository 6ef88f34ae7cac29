using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Running;

/// <summary>Lists what took part in a run.</summary>
internal static class Manifests
{
    public static RunManifest Of(PluginSelection plugins, ulong seed) => new(SdkVersion.Text, seed, [.. Entries(plugins)]);

    private static IEnumerable<ManifestEntry> Entries(PluginSelection plugins)
    {
        foreach (var rule in plugins.Rules)
        {
            yield return new ManifestEntry(PluginKind.Rule, rule.Reference, Weight: null);
        }

        foreach (var scorer in plugins.Scorers)
        {
            yield return new ManifestEntry(PluginKind.Scorer, scorer.Plugin.Reference, scorer.Weight);
        }

        yield return new ManifestEntry(PluginKind.Strategy, plugins.Strategy.Reference, Weight: null);
        if (plugins.GroupFormer is { } former)
        {
            yield return new ManifestEntry(PluginKind.GroupFormer, former.Reference, Weight: null);
        }

        if (plugins.CertificateVerifier is { } verifier)
        {
            yield return new ManifestEntry(PluginKind.CertificateVerifier, verifier.Reference, Weight: null);
        }
    }
}
