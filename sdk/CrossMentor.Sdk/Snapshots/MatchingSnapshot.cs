using System.Collections.Immutable;

namespace CrossMentor.Sdk.Snapshots;

/// <summary>Everything a plugin may know about a run: two cohorts, the relations between them, and the date that all facts are judged at.</summary>
/// <remarks>Immutable. What a plugin was not granted is not in it: reading it throws <see cref="FeatureNotGrantedException"/>.</remarks>
public sealed class MatchingSnapshot
{
    private readonly ImmutableArray<CompetitorFact>? competitors;
    private readonly OrganisationGroups? organisationGroups;
    private readonly ReportingLines? reportingLines;

    /// <summary>Creates a snapshot; a relation left out counts as not granted.</summary>
    /// <param name="mentors">The mentors.</param>
    /// <param name="mentees">The mentees.</param>
    /// <param name="asOf">The date the run is judged at.</param>
    /// <param name="orientation">Who is senior in the pairs.</param>
    /// <param name="competitors">Which organisations compete.</param>
    /// <param name="organisationGroups">Which organisations belong together.</param>
    /// <param name="reportingLines">Who reports to whom.</param>
    public MatchingSnapshot(
        Cohort mentors,
        Cohort mentees,
        DateOnly asOf,
        Orientation orientation = Orientation.Traditional,
        ImmutableArray<CompetitorFact>? competitors = null,
        OrganisationGroups? organisationGroups = null,
        ReportingLines? reportingLines = null)
    {
        Mentors = mentors;
        Mentees = mentees;
        AsOf = asOf;
        Orientation = orientation;
        this.competitors = competitors;
        this.organisationGroups = organisationGroups;
        this.reportingLines = reportingLines;
    }

    /// <summary>The mentors.</summary>
    public Cohort Mentors { get; }

    /// <summary>The mentees.</summary>
    public Cohort Mentees { get; }

    /// <summary>The date the run is judged at. There is no other clock.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Who is senior in the pairs.</summary>
    public Orientation Orientation { get; }

    /// <summary>Which organisations compete.</summary>
    public ImmutableArray<CompetitorFact> Competitors
        => competitors ?? throw new FeatureNotGrantedException(Features.Competitors.Name);

    /// <summary>Which organisations belong together.</summary>
    public OrganisationGroups OrganisationGroups
        => organisationGroups ?? throw new FeatureNotGrantedException(Features.OrganisationGroups.Name);

    /// <summary>Who reports to whom.</summary>
    public ReportingLines ReportingLines
        => reportingLines ?? throw new FeatureNotGrantedException(Features.ReportingLines.Name);

    /// <summary>The competitors if they were granted, for the host that hands a snapshot to another process.</summary>
    internal ImmutableArray<CompetitorFact>? GrantedCompetitors => competitors;

    /// <summary>The groups of organisations if they were granted, for the same host.</summary>
    internal OrganisationGroups? GrantedOrganisationGroups => organisationGroups;

    /// <summary>The reporting lines if they were granted, for the same host.</summary>
    internal ReportingLines? GrantedReportingLines => reportingLines;

    /// <summary>The same run with only the named features; nothing is copied.</summary>
    /// <param name="featureNames">The names of the features to keep.</param>
    public MatchingSnapshot Restrict(IReadOnlySet<string> featureNames) => new(
        Mentors.Restrict(featureNames),
        Mentees.Restrict(featureNames),
        AsOf,
        Orientation,
        featureNames.Contains(Features.Competitors.Name) ? competitors : null,
        featureNames.Contains(Features.OrganisationGroups.Name) ? organisationGroups : null,
        featureNames.Contains(Features.ReportingLines.Name) ? reportingLines : null);
}
