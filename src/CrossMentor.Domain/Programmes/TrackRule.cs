using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>Whom a track is for, as data: every condition that is stated has to hold.</summary>
/// <param name="AppliesTo">The role that the rule speaks of; both when null.</param>
/// <param name="GradeRankMin">On the common ladder.</param>
/// <param name="Functions">Taxonomy codes, one of which the person has to have.</param>
/// <param name="Skills">Taxonomy codes, one of which the person has to have.</param>
/// <param name="Countries">ISO 3166-1 alpha-2; the person works in one of them.</param>
/// <param name="Languages">BCP 47 tags, one of which the person speaks.</param>
public sealed record TrackRule(
    ParticipantRole? AppliesTo,
    int? GradeRankMin,
    int? GradeRankMax,
    int? ExperienceYearsMin,
    int? ExperienceYearsMax,
    IReadOnlyList<string> Functions,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Languages)
{
    public const int ValuesMax = 50;

    /// <summary>Whether somebody may be in a track with this rule. A missing fact is no yes.</summary>
    public TrackEligibility Judge(Person person, ParticipantRole role) => AppliesTo is { } spokenOf && spokenOf != role
        ? TrackEligibility.Of([])
        : TrackEligibility.Of([.. Conditions(person)]);

    internal static TrackRule Read(InputCheck check, TrackRule rule)
    {
        Ascending(check, "gradeRank", rule.GradeRankMin, rule.GradeRankMax, GradeStep.RankMin, GradeStep.RankMax);
        Ascending(check, "experienceYears", rule.ExperienceYearsMin, rule.ExperienceYearsMax, 0, Person.ExperienceYearsMax);
        check.Count("rule.countries", rule.Countries.Count, ValuesMax);
        var read = rule with
        {
            Functions = check.TaxonomyCodes("rule.functions", rule.Functions, ValuesMax),
            Skills = check.TaxonomyCodes("rule.skills", rule.Skills, ValuesMax),
            Countries = [.. rule.Countries.Select((country, index) => check.Country($"rule.countries.{index}", country)).Distinct(StringComparer.Ordinal)],
            Languages = check.Languages("rule.languages", rule.Languages),
        };
        if (read is { GradeRankMin: null, GradeRankMax: null, ExperienceYearsMin: null, ExperienceYearsMax: null, Functions: [], Skills: [], Countries: [], Languages: [] })
        {
            check.Fail("rule", "The rule has no condition. State one, or leave the rule out for a track that is open to all.");
        }

        return read;
    }

    private static void Ascending(InputCheck check, string name, int? low, int? high, int min, int max)
    {
        check.Range($"rule.{name}Min", low ?? min, min, max);
        check.Range($"rule.{name}Max", high ?? max, min, max);
        if (high < low)
        {
            check.Fail($"rule.{name}Max", $"{name}Max is {high} and {name}Min is {low}. Let the highest be the lowest or more.");
        }
    }

    // The reasons quote the rule and never the person: what is known of somebody is told elsewhere, to those who may know it.
    private IEnumerable<TrackCondition> Conditions(Person person)
    {
        if (GradeRankMin is not null || GradeRankMax is not null)
        {
            yield return new(TrackConditionKind.Grade, Between(person.GradeRank, GradeRankMin, GradeRankMax),
                $"The track asks for a grade {Range(GradeRankMin, GradeRankMax)} on the common ladder.");
        }

        if (ExperienceYearsMin is not null || ExperienceYearsMax is not null)
        {
            yield return new(TrackConditionKind.Experience, Between(person.ExperienceYears, ExperienceYearsMin, ExperienceYearsMax),
                $"The track asks for experience {Range(ExperienceYearsMin, ExperienceYearsMax)} in years.");
        }

        if (Functions.Count > 0)
        {
            yield return new(TrackConditionKind.Function, OneOf(person.Function is null ? [] : [person.Function], Functions),
                $"The track is for these functions: {string.Join(", ", Functions)}.");
        }

        if (Skills.Count > 0)
        {
            yield return new(TrackConditionKind.Skill, OneOf(person.Skills, Skills), $"The track asks for one of these skills: {string.Join(", ", Skills)}.");
        }

        if (Countries.Count > 0)
        {
            yield return new(TrackConditionKind.Country, OneOf(person.Country is null ? [] : [person.Country], Countries),
                $"The track is for people who work in {string.Join(", ", Countries)}.");
        }

        if (Languages.Count > 0)
        {
            yield return new(TrackConditionKind.Language, OneOf([.. person.Languages.SelectMany(WithPrimary)], Languages),
                $"The track is held in {string.Join(", ", Languages)}.");
        }
    }

    // Whoever speaks nl-BE speaks nl.
    private static IEnumerable<string> WithPrimary(string tag) => [tag, tag.Split('-')[0]];

    private static Truth Between(int? value, int? low, int? high) => value switch
    {
        null => Truth.Unknown,
        { } known => (low is null || known >= low) && (high is null || known <= high) ? Truth.True : Truth.False,
    };

    private static Truth OneOf(IReadOnlyList<string> own, IReadOnlyList<string> wanted)
    {
        if (own.Count == 0)
        {
            return Truth.Unknown;
        }

        return own.Intersect(wanted, StringComparer.Ordinal).Any() ? Truth.True : Truth.False;
    }

    private static string Range(int? low, int? high) => (low, high) switch
    {
        ({ } least, null) => $"of {least} or more",
        (null, { } most) => $"of {most} or less",
        _ => $"from {low} to {high}",
    };
}
