using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Tests.Workers;

/// <summary>People of six organisations with facts of every kind, some of them missing; the same for the same number.</summary>
internal static class SampleRoster
{
    private const int OrganisationCount = 6;

    public static MatchingInput Of(int people)
    {
        var draws = new Random(people);
        MatchingPerson Person(int number) => new()
        {
            ParticipantId = Id(number),
            PersonId = Id(number + 1_000_000),
            OrganisationId = Id(2_000_000 + (number % OrganisationCount)),
            Capacity = number < people ? 1 + draws.Next(2) : 1,
            Grade = draws.Next(5) == 0 ? null : draws.Next(12),
            ExperienceYears = draws.Next(40),
            UtcOffsetMinutes = 60 * draws.Next(3),
            Languages = ["language:en", $"language:{draws.Next(3)}"],
            Skills = Skills(draws),
            OfferedSkills = Skills(draws),
            DevelopmentGoals = Skills(draws),
            Function = draws.Next(6) == 0 ? null : $"function:{draws.Next(5)}",
            Country = $"country:{draws.Next(4)}",
            Location = $"location:{draws.Next(9)}",
            Gender = "gender:f",
            FactsAsOf = draws.Next(3) == 0 ? null : new DateOnly(2025, 1, 1).AddDays(draws.Next(300)),
        };
        ImmutableArray<MatchingPerson> mentors = [.. Enumerable.Range(0, people).Select(Person)];
        ImmutableArray<MatchingPerson> mentees = [.. Enumerable.Range(people, people).Select(Person)];
        return new MatchingInput
        {
            AsOf = new DateOnly(2026, 3, 1),
            Mentors = mentors,
            Mentees = mentees,
            Competitors = [new CompetitorDeclaration(Id(2_000_000), Id(2_000_001), new DateOnly(2026, 1, 1))],
            DeclaredTops = [.. mentors.Select(person => person.PersonId)],
            ReportingLines =
            [
                .. mentees.Select((person, row) => new ReportingLine(person.PersonId, mentors[row * 7 % people].PersonId, ReportingKind.Solid, new DateOnly(2025, 6, 1))),
                .. mentees.Take(people / 3).Select(person => new ReportingLine(person.PersonId, mentors[0].PersonId, ReportingKind.Dotted)),
            ],
        };
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static ImmutableArray<string> Skills(Random draws)
        => [.. Enumerable.Range(0, draws.Next(6)).Select(_ => $"skill:{draws.Next(90)}").Distinct().Order(StringComparer.Ordinal)];
}
