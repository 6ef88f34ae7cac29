using System.Collections.Immutable;
using System.Globalization;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>Turns people into columns. Vocabularies are ordered by taxonomy id, organisations are numbered in the roster's order.</summary>
internal static class SnapshotFactory
{
    private static readonly (CodeFeature Feature, Func<MatchingPerson, string?> Id)[] CodeFeatures =
    [
        (Features.Function, person => person.Function),
        (Features.Sector, person => person.Sector),
        (Features.Country, person => person.Country),
        (Features.Location, person => person.Location),
        (Features.Department, person => person.Department),
        (Features.Division, person => person.Division),
        (Features.Track, person => person.Track),
        (Features.Gender, person => person.Gender),
    ];

    private static readonly (BitsFeature Feature, Func<MatchingPerson, ImmutableArray<string>> Ids)[] BitsFeatures =
    [
        (Features.Languages, person => person.Languages),
        (Features.Skills, person => person.Skills),
        (Features.OfferedSkills, person => person.OfferedSkills),
        (Features.DevelopmentGoals, person => person.DevelopmentGoals),
    ];

    private static readonly (WholeFeature Feature, Func<MatchingPerson, int?> Value)[] WholeFeatures =
    [
        (Features.Grade, person => person.Grade),
        (Features.ExperienceYears, person => person.ExperienceYears),
        (Features.UtcOffsetMinutes, person => person.UtcOffsetMinutes),
        (Features.Capacity, person => person.Capacity),
    ];

    public static MatchingSnapshot Create(MatchingInput input, Roster roster, ulong seed)
    {
        var vocabularies = CreateVocabularies(roster);
        return new MatchingSnapshot(
            CreateCohort(roster.Mentors, roster, vocabularies),
            CreateCohort(roster.Mentees, roster, vocabularies),
            input.AsOf,
            input.Orientation,
            [.. input.Competitors
                .Select(declaration => new CompetitorFact(roster.OrganisationCode(declaration.First), roster.OrganisationCode(declaration.Second), declaration.AsOf))
                .OrderBy(fact => fact.First).ThenBy(fact => fact.Second).ThenBy(fact => fact.AsOf)],
            CreateGroups(input, roster),
            CreateReportingLines(input, roster, seed));
    }

    private static Dictionary<string, Vocabulary> CreateVocabularies(Roster roster)
    {
        var people = roster.Mentors.Concat(roster.Mentees).ToArray();
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> Of(string name) => ids.TryGetValue(name, out var set) ? set : ids[name] = new HashSet<string>(StringComparer.Ordinal);

        foreach (var (feature, id) in CodeFeatures)
        {
            Of(feature.VocabularyName).UnionWith(people.Select(id).OfType<string>());
        }

        foreach (var (feature, sets) in BitsFeatures)
        {
            Of(feature.VocabularyName).UnionWith(people.SelectMany(person => sets(person)));
        }

        var vocabularies = ids.ToDictionary(entry => entry.Key, entry => new Vocabulary(entry.Key, entry.Value.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        vocabularies[Vocabularies.Organisation] = new Vocabulary(
            Vocabularies.Organisation,
            Enumerable.Range(0, roster.Organisations.Length).Select(OrganisationPseudonym));
        return vocabularies;
    }

    private static Cohort CreateCohort(ImmutableArray<MatchingPerson> people, Roster roster, Dictionary<string, Vocabulary> vocabularies)
    {
        var builder = new CohortBuilder(people.Length).WithFactsAsOf([.. people.Select(person => person.FactsAsOf)]);
        foreach (var (feature, value) in WholeFeatures)
        {
            builder.With(feature, [.. people.Select(value)]);
        }

        foreach (var (feature, id) in CodeFeatures)
        {
            builder.With(feature, vocabularies[feature.VocabularyName], [.. people.Select(id)]);
        }

        foreach (var (feature, ids) in BitsFeatures)
        {
            builder.With(feature, vocabularies[feature.VocabularyName], [.. people.Select(person => (IEnumerable<string>)ids(person))]);
        }

        var names = vocabularies[Vocabularies.Organisation];
        IEnumerable<string> Pseudonyms(ImmutableArray<Guid> organisations)
            => organisations.IsEmpty ? [] : organisations.Select(organisation => names[roster.OrganisationCode(organisation)]);

        return builder
            .With(Features.Organisation, names, [.. people.Select(person => names[roster.OrganisationCode(person.OrganisationId)])])
            .With(Features.ProtectedOrganisations, names, [.. people.Select(person => Pseudonyms(person.ProtectedOrganisations))])
            .With(Features.InfluencedOrganisations, names, [.. people.Select(person => Pseudonyms(person.InfluencedOrganisations))])
            .Build();
    }

    private static string OrganisationPseudonym(int code) => string.Create(CultureInfo.InvariantCulture, $"organisation:{code + 1:00}");

    private static OrganisationGroups CreateGroups(MatchingInput input, Roster roster)
    {
        var groups = new int[roster.Organisations.Length];
        Array.Fill(groups, Missing.Code);
        var codes = new Dictionary<Guid, int>();
        foreach (var membership in input.OrganisationGroups.OrderBy(membership => roster.OrganisationCode(membership.OrganisationId)))
        {
            codes.TryAdd(membership.GroupId, codes.Count);
            groups[roster.OrganisationCode(membership.OrganisationId)] = codes[membership.GroupId];
        }

        return new OrganisationGroups([.. groups]);
    }

    private static ReportingLines CreateReportingLines(MatchingInput input, Roster roster, ulong seed)
    {
        var people = input.ReportingLines.SelectMany(line => new[] { line.ReportId, line.ManagerId })
            .Concat(input.DeclaredTops)
            .Concat(roster.Mentors.Concat(roster.Mentees).Select(person => person.PersonId))
            .Distinct()
            .Order();
        var nodes = SeededOrder.Shuffle(people, seed, "reporting")
            .Select((person, node) => (person, node))
            .ToDictionary(entry => entry.person, entry => entry.node);
        return new ReportingLines(
            nodes.Count,
            [.. input.ReportingLines.Select(line => new ReportingEdge(nodes[line.ReportId], nodes[line.ManagerId], line.Kind, line.AsOf)).Distinct().OrderBy(edge => edge.AsOf)],
            input.DeclaredTops.Select(person => nodes[person]),
            [.. roster.Mentors.Select(person => nodes[person.PersonId])],
            [.. roster.Mentees.Select(person => nodes[person.PersonId])]);
    }
}
