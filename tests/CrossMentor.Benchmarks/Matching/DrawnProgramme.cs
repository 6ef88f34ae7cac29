using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Benchmarks.Matching;

/// <summary>A programme drawn from a seed: people of many organisations with every fact that the built-in plugins read.</summary>
internal static class DrawnProgramme
{
    private const int Organisations = 51;
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly Guid Top = Id(9_000_000);

    public static MatchingInput Of(int mentors, int mentees, int seed = 1)
    {
        var random = new Random(seed);
        var mentorList = Enumerable.Range(1, mentors).Select(number => Person(random, number, isMentor: true)).ToImmutableArray();
        var menteeList = Enumerable.Range(1_000_001, mentees).Select(number => Person(random, number, isMentor: false)).ToImmutableArray();
        return new MatchingInput
        {
            AsOf = Day,
            Mentors = mentorList,
            Mentees = menteeList,
            Competitors = [.. Enumerable.Range(0, 12).Select(_ => new CompetitorDeclaration(
                Organisation(random.Next(Organisations)), Organisation(random.Next(Organisations)), Day.AddDays(-random.Next(400))))],
            ReportingLines = [.. mentorList.Concat(menteeList).Select(person => new ReportingLine(person.PersonId, Top, ReportingKind.Solid, Day.AddDays(-3)))],
            DeclaredTops = [Top],
        };
    }

    private static MatchingPerson Person(Random random, int number, bool isMentor) => new()
    {
        ParticipantId = Id(number),
        PersonId = Id(3_000_000 + number),
        OrganisationId = Organisation(random.Next(Organisations)),
        Capacity = 1,
        Grade = (isMentor ? 6 : 3) + random.Next(4),
        ExperienceYears = (isMentor ? 12 : 2) + random.Next(15),
        UtcOffsetMinutes = 60 * random.Next(3),
        Languages = random.Next(10) switch { 0 => ["language:en"], 1 => ["language:nl"], _ => ["language:en", "language:nl"] },
        Skills = Ids(random, "skill", 4),
        OfferedSkills = isMentor ? Ids(random, "skill", 5) : [],
        DevelopmentGoals = isMentor ? [] : Ids(random, "skill", 4),
        Function = $"function:{random.Next(6)}",
        Sector = $"sector:{random.Next(4)}.{random.Next(3)}",
        Country = random.Next(8) == 0 ? "country:BE" : "country:NL",
        Location = $"location:{random.Next(20)}",
        Department = $"department:{random.Next(12)}",
        Division = $"division:{random.Next(5)}",
        FactsAsOf = Day.AddDays(-random.Next(90)),
    };

    private static ImmutableArray<string> Ids(Random random, string prefix, int count)
        => [.. Enumerable.Range(0, count).Select(_ => $"{prefix}:{random.Next(40):00}").Distinct(StringComparer.Ordinal)];

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static Guid Organisation(int number) => Id(6_000_000 + number);
}
