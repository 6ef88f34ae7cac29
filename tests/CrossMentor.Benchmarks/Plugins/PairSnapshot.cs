using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Benchmarks.Plugins;

/// <summary>People with every feature that the built-in rules and scorers read; the same for the same number.</summary>
internal static class PairSnapshot
{
    private const int Organisations = 50;

    public static MatchingSnapshot Of(int people)
    {
        var draws = new Random(people);
        Vocabulary Words(string name, int count) => new(name, Enumerable.Range(0, count).Select(number => $"{name}:{number}"));
        var skills = Words(Vocabularies.Skill, 120);
        var languages = Words(Vocabularies.Language, 12);
        var organisations = Words(Vocabularies.Organisation, Organisations);
        Dictionary<CodeFeature, Vocabulary> codes = new()
        {
            [Features.Function] = Words(Vocabularies.Function, 20),
            [Features.Sector] = Words(Vocabularies.Sector, 15),
            [Features.Country] = Words(Vocabularies.Country, 8),
            [Features.Location] = Words(Vocabularies.Location, 60),
            [Features.Department] = Words(Vocabularies.Department, 40),
            [Features.Division] = Words(Vocabularies.Division, 10),
            [Features.Track] = Words(Vocabularies.Track, 3),
            [Features.Gender] = Words(Vocabularies.Gender, 3),
            [Features.Organisation] = organisations,
        };

        Cohort Draw()
        {
            var builder = new CohortBuilder(people).WithFactsAsOf([.. Enumerable.Range(0, people).Select(_ => (DateOnly?)new DateOnly(2026, 1, 1))]);
            foreach (var feature in new[] { Features.Grade, Features.ExperienceYears, Features.UtcOffsetMinutes, Features.Capacity })
            {
                builder.With(feature, [.. Enumerable.Range(0, people).Select(_ => draws.Next(20) == 0 ? null : (int?)draws.Next(40))]);
            }

            foreach (var (feature, words) in codes)
            {
                builder.With(feature, words, [.. Enumerable.Range(0, people).Select(_ => draws.Next(20) == 0 ? null : words[draws.Next(words.Count)])]);
            }

            foreach (var (feature, words, most) in new[]
            {
                (Features.Skills, skills, 8), (Features.OfferedSkills, skills, 6), (Features.DevelopmentGoals, skills, 5), (Features.Languages, languages, 3),
                (Features.ProtectedOrganisations, organisations, 2), (Features.InfluencedOrganisations, organisations, 2),
            })
            {
                builder.With(feature, words, [.. Enumerable.Range(0, people).Select(_ => Enumerable.Range(0, draws.Next(most + 1)).Select(_ => words[draws.Next(words.Count)]).Distinct())]);
            }

            return builder.Build();
        }

        var (mentors, mentees) = (Draw(), Draw());
        var lines = new ReportingLines(
            2 * people,
            [.. Enumerable.Range(1, (2 * people) - 1).Select(node => new ReportingEdge(node, node / 8, ReportingKind.Solid, null))],
            [0],
            [.. Enumerable.Range(0, people)],
            [.. Enumerable.Range(people, people)]);
        return new MatchingSnapshot(
            mentors,
            mentees,
            new DateOnly(2026, 3, 1),
            competitors: [.. Enumerable.Range(0, 30).Select(_ => new CompetitorFact(draws.Next(Organisations), draws.Next(Organisations), null))],
            organisationGroups: new OrganisationGroups([.. Enumerable.Range(0, Organisations).Select(organisation => organisation % 7 == 0 ? 0 : Missing.Code)]),
            reportingLines: lines);
    }
}
