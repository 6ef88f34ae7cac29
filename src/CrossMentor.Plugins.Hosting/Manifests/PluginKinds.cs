using CrossMentor.Sdk;

namespace CrossMentor.Plugins.Hosting.Manifests;

/// <summary>The kinds as manifests write them, with the contract each stands for.</summary>
internal static class PluginKinds
{
    private static readonly (string Name, PluginKind Kind, Type Contract)[] Table =
    [
        ("RULE", PluginKind.Rule, typeof(IEligibilityRule)),
        ("SCORER", PluginKind.Scorer, typeof(IPairScorer)),
        ("STRATEGY", PluginKind.Strategy, typeof(IMatchingStrategy)),
        ("GROUP_FORMER", PluginKind.GroupFormer, typeof(IGroupFormer)),
        ("CERTIFICATE_VERIFIER", PluginKind.CertificateVerifier, typeof(ICertificateVerifier)),
    ];

    public static IEnumerable<string> Names => Table.Select(row => row.Name);

    public static PluginKind? Parse(string name)
    {
        foreach (var row in Table)
        {
            if (row.Name == name)
            {
                return row.Kind;
            }
        }

        return null;
    }

    public static string NameOf(PluginKind kind) => Array.Find(Table, row => row.Kind == kind).Name;

    public static Type ContractOf(PluginKind kind) => Array.Find(Table, row => row.Kind == kind).Contract;
}
