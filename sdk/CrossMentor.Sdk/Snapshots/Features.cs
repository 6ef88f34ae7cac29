namespace CrossMentor.Sdk.Snapshots;

/// <summary>The catalogue of features that every run offers.</summary>
public static class Features
{
    /// <summary>Seniority on the ladder that all organisations of the programme share; higher is more senior.</summary>
    public static readonly WholeFeature Grade = new("grade");

    /// <summary>Years of professional experience.</summary>
    public static readonly WholeFeature ExperienceYears = new("experienceYears");

    /// <summary>Offset from UTC in minutes at the date of the run.</summary>
    public static readonly WholeFeature UtcOffsetMinutes = new("utcOffsetMinutes");

    /// <summary>How many pairs the person can hold in this run.</summary>
    public static readonly WholeFeature Capacity = new("capacity");

    /// <summary>Languages the person can be mentored or mentor in.</summary>
    public static readonly BitsFeature Languages = new("languages", Vocabularies.Language);

    /// <summary>Skills the person has.</summary>
    public static readonly BitsFeature Skills = new("skills", Vocabularies.Skill);

    /// <summary>Skills a mentor offers to pass on.</summary>
    public static readonly BitsFeature OfferedSkills = new("offeredSkills", Vocabularies.Skill);

    /// <summary>Skills a mentee wants to develop.</summary>
    public static readonly BitsFeature DevelopmentGoals = new("developmentGoals", Vocabularies.Skill);

    /// <summary>The person's function, such as finance or engineering.</summary>
    public static readonly CodeFeature Function = new("function", Vocabularies.Function);

    /// <summary>The sector of the person's organisation.</summary>
    public static readonly CodeFeature Sector = new("sector", Vocabularies.Sector);

    /// <summary>The country the person works in.</summary>
    public static readonly CodeFeature Country = new("country", Vocabularies.Country);

    /// <summary>The site or town the person works at.</summary>
    public static readonly CodeFeature Location = new("location", Vocabularies.Location);

    /// <summary>The department the person works in.</summary>
    public static readonly CodeFeature Department = new("department", Vocabularies.Department);

    /// <summary>The division the person works in.</summary>
    public static readonly CodeFeature Division = new("division", Vocabularies.Division);

    /// <summary>The programme track the person enrolled in.</summary>
    public static readonly CodeFeature Track = new("track", Vocabularies.Track);

    /// <summary>The person's organisation under a code that changes with every run.</summary>
    public static readonly CodeFeature Organisation = new("organisation", Vocabularies.Organisation);

    /// <summary>Former organisations that the programme still treats as the person's own.</summary>
    public static readonly BitsFeature ProtectedOrganisations = new("protectedOrganisations", Vocabularies.Organisation);

    /// <summary>Organisations over which the person holds a declared influence: a board seat, an owner's or a customer's power.</summary>
    public static readonly BitsFeature InfluencedOrganisations = new("influencedOrganisations", Vocabularies.Organisation);

    /// <summary>Self-declared gender. Handed out only when the programme has granted it.</summary>
    public static readonly CodeFeature Gender = new("gender", Vocabularies.Gender) { IsSensitive = true };

    /// <summary>Which organisations compete: <see cref="MatchingSnapshot.Competitors"/>.</summary>
    public static readonly RelationFeature Competitors = new("competitors");

    /// <summary>Which organisations belong to one group: <see cref="MatchingSnapshot.OrganisationGroups"/>.</summary>
    public static readonly RelationFeature OrganisationGroups = new("organisationGroups");

    /// <summary>Who reports to whom: <see cref="MatchingSnapshot.ReportingLines"/>.</summary>
    public static readonly RelationFeature ReportingLines = new("reportingLines");

    /// <summary>Every feature of the catalogue, by name.</summary>
    public static IReadOnlyDictionary<string, Feature> All { get; } = new Feature[]
    {
        Grade, ExperienceYears, UtcOffsetMinutes, Capacity, Languages, Skills, OfferedSkills, DevelopmentGoals, Function, Sector, Country, Location,
        Department, Division, Track, Organisation, ProtectedOrganisations, InfluencedOrganisations, Gender, Competitors, OrganisationGroups,
        ReportingLines,
    }.ToDictionary(feature => feature.Name, StringComparer.Ordinal);
}
