using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Tests;

/// <summary>Rosters drawn from a seed, in the shape of the programmes the product is for.</summary>
internal static class RandomRoster
{
    /// <summary>S-30: so many mentors and mentees of so many organisations in two languages, with competitors, groups and reporting lines.</summary>
    public static MatchingInput Draw(int seed, int mentors = 150, int mentees = 150, int organisations = 51)
    {
        var random = new Random(seed);
        MatchingPerson[] mentorList = [.. Enumerable.Range(1, mentors).Select(number => Draw(random, A.Mentor(number, random.Next(organisations)), isMentor: true))];
        MatchingPerson[] menteeList = [.. Enumerable.Range(1, mentees).Select(number => Draw(random, A.Mentee(number, random.Next(organisations)), isMentor: false))];
        return A.Input(mentorList, menteeList) with
        {
            Competitors = [.. Enumerable.Range(0, 12).Select(_ => new CompetitorDeclaration(
                A.Organisation(random.Next(organisations)), A.Organisation(random.Next(organisations)), A.Day.AddDays(-random.Next(400))))],
            OrganisationGroups = [.. Enumerable.Range(0, organisations).Where(organisation => organisation % 7 == 0)
                .Select(organisation => new GroupMembership(A.Organisation(organisation), A.Id(5_000_000 + (organisation % 3))))],
            ReportingLines = [.. DrawLines(random, [.. mentorList, .. menteeList])],
            DeclaredTops = [A.Id(900_000)],
        };
    }

    private static MatchingPerson Draw(Random random, MatchingPerson person, bool isMentor) => person with
    {
        Capacity = isMentor ? random.Next(1, 3) : 1,
        Grade = (isMentor ? 6 : 3) + random.Next(4),
        ExperienceYears = (isMentor ? 12 : 2) + random.Next(15),
        UtcOffsetMinutes = 60,
        Languages = random.Next(10) switch { 0 => A.Ids("language", 1), 1 => A.Ids("language", 2), _ => A.Ids("language", 1, 2) },
        Skills = A.Ids("skill", random.Next(10), 10 + random.Next(10)),
        OfferedSkills = isMentor ? A.Ids("skill", random.Next(10), 10 + random.Next(10), 20 + random.Next(10)) : [],
        DevelopmentGoals = isMentor ? [] : A.Ids("skill", random.Next(10), 10 + random.Next(10), 20 + random.Next(10)),
        Function = $"function:{random.Next(6)}",
        Sector = $"sector:{random.Next(4)}.{random.Next(3)}",
        Country = random.Next(8) == 0 ? "country:BE" : "country:NL",
        Gender = random.Next(2) == 0 ? "gender:f" : "gender:m",
        FactsAsOf = A.Day.AddDays(-random.Next(90)),
    };

    // Everybody hangs below one declared top, and a few report across a border to another participant.
    private static IEnumerable<ReportingLine> DrawLines(Random random, MatchingPerson[] people)
    {
        foreach (var person in people)
        {
            yield return new ReportingLine(person.PersonId, A.Id(900_000), ReportingKind.Solid, A.Day.AddDays(-3));
            if (random.Next(5) == 0)
            {
                yield return new ReportingLine(person.PersonId, people[random.Next(people.Length)].PersonId, ReportingKind.Dotted, A.Day.AddDays(-7));
            }
        }
    }
}
