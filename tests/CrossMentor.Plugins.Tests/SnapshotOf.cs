using System.Collections.Immutable;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Tests;

/// <summary>Builds small snapshots out of people.</summary>
internal static class SnapshotOf
{
    public static readonly DateOnly AsOf = new(2026, 3, 1);

    private static readonly string[] VocabularyNames =
    [
        Vocabularies.Language, Vocabularies.Skill, Vocabularies.Function, Vocabularies.Sector, Vocabularies.Country, Vocabularies.Location,
        Vocabularies.Department, Vocabularies.Gender, Vocabularies.Track, Vocabularies.Organisation,
    ];

    public static MatchingSnapshot Pair(Person mentee, Person mentor, Orientation orientation = Orientation.Traditional)
        => People([mentee], [mentor], orientation);

    public static MatchingSnapshot People(
        Person[] mentees,
        Person[] mentors,
        Orientation orientation = Orientation.Traditional,
        IEnumerable<(string First, string Second, DateOnly? AsOf)>? competitors = null,
        Func<string, int>? groupOf = null,
        ReportingLines? reportingLines = null)
    {
        var vocabularies = CreateVocabularies(mentees.Concat(mentors).ToArray(), competitors?.SelectMany(fact => new[] { fact.First, fact.Second }) ?? []);
        var organisations = vocabularies[Vocabularies.Organisation];
        return new MatchingSnapshot(
            CreateCohort(mentors, vocabularies),
            CreateCohort(mentees, vocabularies),
            AsOf,
            orientation,
            [.. (competitors ?? []).Select(fact => new CompetitorFact(organisations.CodeOf(fact.First), organisations.CodeOf(fact.Second), fact.AsOf))],
            new OrganisationGroups([.. organisations.Ids.Select(id => groupOf?.Invoke(id) ?? Missing.Code)]),
            reportingLines ?? new ReportingLines(0, [], [], [], []));
    }

    private static Dictionary<string, Vocabulary> CreateVocabularies(Person[] people, IEnumerable<string> organisations)
    {
        var ids = people.SelectMany(person => person.Languages.Concat(person.Skills).Concat(person.OfferedSkills).Concat(person.DevelopmentGoals)
                .Concat(person.ProtectedOrganisations).Concat(person.InfluencedOrganisations)
                .Concat(new[]
                {
                    person.Function, person.Sector, person.Country, person.Location, person.Department, person.Gender, person.Track, person.Organisation,
                }.OfType<string>()))
            .Concat(organisations)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToLookup(id => id[..id.IndexOf(':')]);
        return VocabularyNames.ToDictionary(name => name, name => new Vocabulary(name, ids[name]));
    }

    private static Cohort CreateCohort(Person[] people, Dictionary<string, Vocabulary> vocabularies)
    {
        var builder = new CohortBuilder(people.Length).WithFactsAsOf([.. people.Select(person => person.FactsAsOf)]);
        void Code(CodeFeature feature, Func<Person, string?> id)
            => builder.With(feature, vocabularies[feature.VocabularyName], [.. people.Select(id)]);
        void Bits(BitsFeature feature, Func<Person, IEnumerable<string>> ids)
            => builder.With(feature, vocabularies[feature.VocabularyName], [.. people.Select(ids)]);

        builder.With(Features.Grade, [.. people.Select(person => person.Grade)]);
        builder.With(Features.ExperienceYears, [.. people.Select(person => person.ExperienceYears)]);
        builder.With(Features.UtcOffsetMinutes, [.. people.Select(person => person.UtcOffsetMinutes)]);
        Code(Features.Organisation, person => person.Organisation);
        Code(Features.Function, person => person.Function);
        Code(Features.Sector, person => person.Sector);
        Code(Features.Country, person => person.Country);
        Code(Features.Location, person => person.Location);
        Code(Features.Department, person => person.Department);
        Code(Features.Gender, person => person.Gender);
        Code(Features.Track, person => person.Track);
        Bits(Features.ProtectedOrganisations, person => person.ProtectedOrganisations);
        Bits(Features.InfluencedOrganisations, person => person.InfluencedOrganisations);
        Bits(Features.Languages, person => person.Languages);
        Bits(Features.Skills, person => person.Skills);
        Bits(Features.OfferedSkills, person => person.OfferedSkills);
        Bits(Features.DevelopmentGoals, person => person.DevelopmentGoals);
        return builder.Build();
    }
}
