namespace CrossMentor.Host.Demo;

/// <summary>One demonstration programme as it is written in this folder: what a programme manager would type into the product.</summary>
internal sealed record DemoDefinition(
    DemoProgramme Programme,
    DemoMatchingPolicy MatchingPolicy,
    int Seed,
    string Roster,
    DemoExpectation Expected,
    IReadOnlyDictionary<string, IReadOnlyList<DemoGradeStep>> GradeLadders,
    IReadOnlyList<DemoOrganisation> Organisations,
    IReadOnlyList<DemoOrganisation> OtherOrganisations,
    IReadOnlyList<DemoCompetitors> Competitors);

/// <summary>The fields of <c>CreateProgrammeInput</c>.</summary>
internal sealed record DemoProgramme(
    string Name,
    string Kind,
    string Orientation,
    string Purpose,
    IReadOnlyList<string> Languages,
    DateOnly StartsOn,
    DateOnly EndsOn,
    IReadOnlyList<string> Tracks,
    int BalanceTolerance,
    int LearningGroupCount,
    string PairApproval,
    IReadOnlyList<string> Gates);

/// <summary>The fields of <c>UpdateMatchingPolicyInput</c>.</summary>
internal sealed record DemoMatchingPolicy(
    string OnUnknown,
    int TimeZoneGapHoursMax,
    bool IsCommonLanguageRequired,
    IReadOnlyList<string> ReportingEdgeKinds,
    IReadOnlyList<DemoWeight> Weights);

internal sealed record DemoWeight(string PluginId, int Weight);

/// <summary>What the roster allows when it is matched as well as possible; <c>Unplaced</c> null where spare mentors are left to the solver.</summary>
internal sealed record DemoExpectation(int Pairs, int Groups, int? Unplaced);

internal sealed record DemoGradeStep(string Label, int Rank);

/// <summary>An organisation; <c>Role</c> null for one that stays outside the programme.</summary>
internal sealed record DemoOrganisation(
    string Name,
    string Sector,
    string SizeBand,
    string Country,
    string GradeLadder,
    string? Group,
    string? Role,
    int MentorQuota,
    int MenteeQuota);

internal sealed record DemoCompetitors(string DeclaredBy, string Competitor);
