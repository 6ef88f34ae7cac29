using CrossMentor.Matching.Running;

namespace CrossMentor.Application.Matching;

/// <summary>The plugins that come with the product and that programmes rely on by name.</summary>
internal static class BuiltInPlugins
{
    public const string CrossOrganisation = "crossmentor.rules.cross-organisation";
    public const string Competitors = "crossmentor.rules.competitors";
    public const string NoPowerRelation = PowerRelation.RuleId;
    public const string OffLine = "crossmentor.rules.off-line";
    public const string CommonLanguage = "crossmentor.rules.common-language";
    public const string TimeZoneGap = "crossmentor.rules.time-zone-gap";
    public const string ReversedSeniority = "crossmentor.rules.reversed-seniority";
    public const string SameTrack = "crossmentor.rules.same-track";
    public const string OptimalAssignment = "crossmentor.strategies.optimal-assignment";
    public const string AssignmentVerifier = "crossmentor.verifiers.assignment-duals";
    public const string TransversalGroups = "crossmentor.groups.transversal";

    /// <summary>Rules that the policy of a programme is about, so that nobody adds them a second time.</summary>
    public static IReadOnlySet<string> OwnRules { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        CrossOrganisation, Competitors, OffLine, CommonLanguage, TimeZoneGap, ReversedSeniority, SameTrack, NoPowerRelation,
    };

    /// <summary>What the scorers count in a programme that has not decided otherwise, by id.</summary>
    public static IReadOnlyList<(string PluginId, int Weight)> DefaultWeights { get; } =
    [
        ("crossmentor.scorers.complementary-skills", 20),
        ("crossmentor.scorers.development-goals", 35),
        ("crossmentor.scorers.function-distance", 10),
        ("crossmentor.scorers.location", 10),
        ("crossmentor.scorers.sector-distance", 10),
        ("crossmentor.scorers.seniority-gap", 15),
    ];
}
