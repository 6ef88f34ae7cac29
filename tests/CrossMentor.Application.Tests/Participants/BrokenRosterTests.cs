using System.Text;
using CrossMentor.Application.Participants;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using Shouldly;

namespace CrossMentor.Application.Tests.Participants;

public sealed class BrokenRosterTests
{
    private const string Header = "organisation,external_id,name,email,country,city,time_zone,languages,experience_years,grade,manager,dotted_managers,role,track,capacity,skills,goals\n";

    /// <summary>A roster and every problem it has: line, column and code.</summary>
    public static TheoryData<string, string[]> Rosters => new()
    {
        { Header + ",A1,Anna,,,,,,,,,,,,,,\n", ["2 organisation MISSING_VALUE"] },
        { Header + "Alder,,,,,,,,,,,,,,,,\n", ["2 external_id MISSING_VALUE", "2 name MISSING_VALUE"] },
        { Header + "Nowhere,A1,Anna,,,,,,,,,,,,,,\n", ["2 organisation UNKNOWN_ORGANISATION"] },
        { Header + "Alder,A1,Anna,anna.alder.test,,,,,,,,,,,,,\n", ["2 email BAD_EMAIL"] },
        { Header + "Alder,A1,Anna,,Denmark,,,,,,,,,,,,\n", ["2 country BAD_COUNTRY"] },
        { Header + "Alder,A1,Anna,,,Aarhus,,,,,,,,,,,\n", ["2 country MISSING_VALUE"] },
        { Header + "Alder,A1,Anna,,DK,,Europe/Atlantis,,,,,,,,,,\n", ["2 time_zone BAD_TIME_ZONE"] },
        { Header + "Alder,A1,Anna,,DK,,../etc/passwd,,,,,,,,,,\n", ["2 time_zone BAD_TIME_ZONE"] },
        { Header + "Alder,A1,Anna,,,,,english language,,,,,,,,,\n", ["2 languages BAD_LANGUAGE"] },
        { Header + "Alder,A1,Anna,,,,,,ten,,,,,,,,\n", ["2 experience_years BAD_NUMBER"] },
        { Header + "Alder,A1,Anna,,,,,,71,,,,,,,,\n", ["2 experience_years BAD_NUMBER"] },
        { Header + "Alder,A1,Anna,,,,,,-1,,,,,,,,\n", ["2 experience_years BAD_NUMBER"] },
        { Header + "Alder,A1,Anna,,,,,,,Vizier,,,,,,,\n", ["2 grade UNKNOWN_GRADE"] },
        { Header + "Alder,A1,Anna,,,,,,,21,,,,,,,\n", ["2 grade UNKNOWN_GRADE"] },
        { Header + "Alder,A1,Anna,,,,,,,,A1,,,,,,\n", ["2 manager OWN_MANAGER"] },
        { Header + "Alder,A1,Anna,,,,,,,,,Alder/A1,,,,,\n", ["2 dotted_managers OWN_MANAGER"] },
        { Header + "Alder,A1,Anna,,,,,,,,Nowhere/N1,,,,,,\n", ["2 manager UNKNOWN_ORGANISATION"] },
        { Header + "Alder,A1,Anna,,,,,,,,-,A2,,,,,\n", ["2 dotted_managers BAD_VALUE"] },
        { Header + "Alder,A1,Anna,,,,,,,,,-,,,,,\n", ["2 dotted_managers BAD_VALUE"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,boss,,,,\n", ["2 role UNKNOWN_ROLE"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,mentor,Stars,,,\n", ["2 track UNKNOWN_TRACK"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,mentor,,0,,\n", ["2 capacity BAD_NUMBER"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,mentor,,21,,\n", ["2 capacity BAD_NUMBER"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,,,,project management,\n", ["2 skills BAD_VALUE"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,,,,,über\n", ["2 goals BAD_VALUE"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,,,,,\nAlder, A1 ,Anna,,,,,,,,,,,,,,\n", ["3 external_id DUPLICATE_ROW"] },
        { Header + "Alder,A1,Anna,,,,,,,,A2,,,,,,\nAlder,A2,Bo,,,,,,,,A3,,,,,,\nAlder,A3,Cy,,,,,,,,A1,,,,,,\n", ["2 manager MANAGER_CYCLE", "3 manager MANAGER_CYCLE", "4 manager MANAGER_CYCLE"] },
        { Header + "Alder,A1,Anna,,,,,,,,,,mentor,,,,\nAlder,A2,Bo,,,,,,,,,,mentor,,,,\nAlder,A3,Cy,,,,,,,,,,mentor,,,,\n", ["4 role QUOTA_EXCEEDED"] },
        { Header + "Alder,A1,Anna\n", ["2 - MALFORMED_CSV"] },
        { Header + "Alder,A1,An\"na,,,,,,,,,,,,,,\nNowhere,A2,Bo,,,,,,,,,,,,,,\n", ["2 - MALFORMED_CSV", "3 organisation UNKNOWN_ORGANISATION"] },
        { Header + "Nowhere,A1,Anna,,,,,,,,,,,,,,\nAlder,A2,\"Bo,,,,,,,,,,,,,,\nAlder,A3,Cy,,,,,,,,,,,,,,\n", ["2 organisation UNKNOWN_ORGANISATION", "3 - MALFORMED_CSV"] },
        { Header + "Alder,A1,\"\"\"", ["2 - MALFORMED_CSV"] },
        { Header + "Alder,A1,\"An\nna\",,,,,,,,,,,,,,\n\nAlder,A2,,,,,,,,,,,,,,,\n", ["5 name MISSING_VALUE"] },
        { "organisation,external_id\nAlder,A1\n", ["1 name MISSING_COLUMN"] },
        { "organisation,external_id,name,salary\nAlder,A1,Anna,1\n", ["1 salary UNKNOWN_COLUMN"] },
        { "organisation,external_id,name,Name\nAlder,A1,Anna,1\n", ["1 Name UNKNOWN_COLUMN"] },
        { "organisation,external_id,name,name\nAlder,A1,Anna,Anna\n", ["1 name MALFORMED_CSV"] },
        { "organisation;external_id;name\nAlder;A1;Anna\n", ["1 - MALFORMED_CSV"] },
        { "", ["1 - MALFORMED_CSV"] },
        { Header + $"Alder,{new string('x', 101)},Anna,,,,,,,,,,,,,,\n", ["2 external_id VALUE_TOO_LONG"] },
        { Header + "Nowhere,A1,,nomail,Denmark,,,,x,,,,boss,,,,\n", ["2 country BAD_COUNTRY", "2 email BAD_EMAIL", "2 experience_years BAD_NUMBER", "2 name MISSING_VALUE", "2 organisation UNKNOWN_ORGANISATION", "2 role UNKNOWN_ROLE"] },
    };

    [Theory]
    [MemberData(nameof(Rosters))]
    public async Task Every_problem_is_reported_and_nothing_is_written(string csv, string[] problems)
    {
        await using var world = await TestWorld.CreateAsync(quota: 2, tracks: ["Leaders"]);

        var outcome = await world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster(csv));

        var rejected = outcome.Refusal.ShouldBeOfType<RosterRejected>();
        rejected.Problems.Select(problem => $"{problem.Line} {problem.Column ?? "-"} {problem.Code}").ShouldBe(problems, ignoreOrder: true);
        rejected.ProblemCount.ShouldBe(problems.Length);
        rejected.Problems.Select(problem => problem.Line).ShouldBeInOrder();
        rejected.Problems.ShouldAllBe(problem => problem.Message.EndsWith('.'));
        (await world.Product.CountAsync("People")).ShouldBe(0);
        (await world.Product.CountAsync("Participants")).ShouldBe(0);
    }

    [Fact]
    public async Task One_bad_row_keeps_all_good_ones_out()
    {
        await using var world = await TestWorld.CreateAsync();

        await world.Product.SendAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,role", "Alder,A1,Anna,mentor", "Alder,A2,Bo,mentor", "Alder,A3,,mentor"]));

        (await world.Product.CountAsync("People")).ShouldBe(0);
    }

    [Theory]
    [InlineData("mentee", "2 role ROLE_NOT_OFFERED")]
    [InlineData("mentor", null)]
    public async Task A_giver_sends_no_mentees(string role, string? problem)
    {
        await using var world = await TestWorld.CreateAsync(ProgrammeKind.OneWay);

        var outcome = await world.Product.SendAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,role", $"Alder,A1,Anna,{role}"]));

        var problems = outcome.Refusals.OfType<RosterRejected>().SelectMany(rejected => rejected.Problems);
        problems.Select(found => $"{found.Line} {found.Column} {found.Code}").ShouldBe(problem is null ? [] : [problem]);
    }

    [Fact]
    public async Task Nobody_changes_sides_by_roster()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name,role", "Alder,A1,Anna,mentor"]));

        var outcome = await world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster(["organisation,external_id,name,role", "Alder,A1,Anna,mentee"]));

        outcome.Refusal.ShouldBeOfType<RosterRejected>().Problems.Single().Code.ShouldBe(RosterProblemCodes.AlreadyEnrolled);
    }

    [Fact]
    public async Task A_circle_that_closes_through_people_who_are_known_already_is_found()
    {
        await using var world = await TestWorld.CreateAsync();
        await world.Product.DoAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,manager", "Alder,A1,Anna,A2", "Alder,A2,Bo,A3", "Alder,A3,Cy,-"]));

        var outcome = await world.Product.SendAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name,manager", "Alder,A3,Cy,A1"]));

        outcome.Refusal.ShouldBeOfType<RosterRejected>().Problems.Single().Code.ShouldBe(RosterProblemCodes.ManagerCycle);
    }

    [Fact]
    public async Task The_first_hundred_problems_are_shown_and_all_are_counted()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name", .. Enumerable.Range(1, 150).Select(number => $"Alder,A{number},")]));

        var rejected = outcome.Refusal.ShouldBeOfType<RosterRejected>();
        (rejected.Problems.Count, rejected.ProblemCount, rejected.Problems[^1].Line).ShouldBe((100, 150, 101));
    }

    [Theory]
    [InlineData(5_000, true)]
    [InlineData(5_001, false)]
    public async Task A_roster_has_5000_people_at_most(int people, bool isTaken)
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<RosterReport>(
            Actor.Manager, world.Roster(["organisation,external_id,name", .. Enumerable.Range(1, people).Select(number => $"Alder,A{number},P")]));

        outcome.Refusals.OfType<RosterRejected>().SelectMany(rejected => rejected.Problems).Select(problem => (problem.Line, problem.Code))
            .ShouldBe(isTaken ? [] : [(5_002, RosterProblemCodes.TooManyLines)]);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_roster_has_2_mebibytes_at_most(int bytesMore, bool isTaken)
    {
        await using var world = await TestWorld.CreateAsync();
        var csv = new StringBuilder("organisation,external_id,name\r\nAlder,A1,é\r\n");
        csv.Append('\n', (2 * 1024 * 1024) + bytesMore - Encoding.UTF8.GetByteCount(csv.ToString()));

        var outcome = await world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster(csv.ToString()));

        outcome.Refusals.OfType<InvalidInput>().Select(refusal => refusal.Field).ShouldBe(isTaken ? [] : ["roster.csv"]);
        outcome.IsAccepted.ShouldBe(isTaken);
    }

    [Fact]
    public async Task A_roster_comes_in_exactly_one_form()
    {
        await using var world = await TestWorld.CreateAsync();

        var none = await world.Product.SendAsync<RosterReport>(Actor.Manager, new ImportRosterInput { ProgrammeId = world.Programme, Roster = new() });
        var both = await world.Product.SendAsync<RosterReport>(
            Actor.Manager, new ImportRosterInput { ProgrammeId = world.Programme, Roster = new() { Csv = "", Rows = [] } });

        none.Refusal.ShouldBeOfType<InvalidInput>().Field.ShouldBe("roster");
        both.Refusal.ShouldBeOfType<InvalidInput>().Field.ShouldBe("roster");
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_column()
    {
        await using var world = await TestWorld.CreateAsync();

        var outcome = await world.Product.SendAsync<RosterReport>(Actor.Manager, world.Roster("\uFEFForganisation,external_id,name\r\nAlder,A1,Anna\r\n"));

        outcome.Value.PeopleCreated.ShouldBe(1);
    }
}
