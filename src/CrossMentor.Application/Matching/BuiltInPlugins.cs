namespace CrossMentor.Application.Matching;

/// <summary>The plugins that come with the product and that programmes rely on by name.</summary>
internal static class BuiltInPlugins
{
    public const string Prefix = "crossmentor.";
    public const string CrossOrganisation = "crossmentor.rules.cross-organisation";
    public const string Competitors = "crossmentor.rules.competitors";
    public const string OffLine = "crossmentor.rules.off-line";
    public const string CommonLanguage = "crossmentor.rules.common-language";
    public const string TimeZoneGap = "crossmentor.rules.time-zone-gap";
    public const string ReversedSeniority = "crossmentor.rules.reversed-seniority";
    public const string SameTrack = "crossmentor.rules.same-track";
    public const string OptimalAssignment = "crossmentor.strategies.optimal-assignment";

    private const int OrdinaryWeight = 10;

    private static readonly Dictionary<string, int> Weights = new(StringComparer.Ordinal)
    {
        ["crossmentor.scorers.development-goals"] = 40,
        ["crossmentor.scorers.skills"] = 20,
        ["crossmentor.scorers.seniority-gap"] = 20,
    };

    /// <summary>What a scorer of the product counts in a programme that has not decided otherwise.</summary>
    public static int DefaultWeightOf(string pluginId) => Weights.GetValueOrDefault(pluginId, OrdinaryWeight);
}
