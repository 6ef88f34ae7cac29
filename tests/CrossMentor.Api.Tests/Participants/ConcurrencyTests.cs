using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Participants;

/// <summary>Many at the same moment: every rule that counts rows still counts right, and nobody gets an error for having met somebody.</summary>
[Collection(ParticipantCollection.Name)]
public sealed class ConcurrencyTests(ProductFixture fixture)
{
    private const int AtOnce = 16;

    [Fact]
    public async Task One_person_is_enrolled_once()
    {
        var (workshop, organisation, programme) = await StartAsync();
        var personId = await workshop.PersonAsync(organisation, "Anna");

        var answers = await AllAtOnceAsync(index => fixture.Manager.MutateAsync(
            "enrolParticipant", new { programmeId = programme.Id, personId, role = index % 2 == 0 ? "MENTOR" : "MENTEE" }, "participant { id }"));

        Assert.Single(answers, answer => answer.List("errors").Count == 0);
        Assert.All(CodesOf(answers), code => Assert.Equal("ALREADY_ENROLLED", code));
        Assert.Equal(1, await EnrolledAsync(programme));
    }

    [Fact]
    [Requirement("S-64")]
    public async Task A_quota_holds()
    {
        const int Quota = 5;
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Quota");
        var programme = await workshop.ProgrammeAsync();
        await workshop.JoinAsync(programme, organisation, mentorQuota: Quota, menteeQuota: 0);
        var elsewhere = await workshop.TwoWayAsync(organisation);
        await workshop.ImportAsync(elsewhere, [.. Enumerable.Range(0, AtOnce).Select(index => RosterRow.Mentor(organisation, $"Mentor {index}"))]);
        var people = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { nodes { person { id } } } }", new { id = elsewhere.Id }))
            .GetProperty("participants").Nodes().Select(node => node.GetProperty("person").Id()).ToList();

        var answers = await AllAtOnceAsync(index => fixture.Manager.MutateAsync(
            "enrolParticipant", new { programmeId = programme.Id, personId = people[index], role = "MENTOR" }, "participant { id }"));

        Assert.Equal(Quota, answers.Count(answer => answer.List("errors").Count == 0));
        Assert.All(CodesOf(answers), code => Assert.Equal("QUOTA_EXCEEDED", code));
        Assert.Equal(Quota, await EnrolledAsync(programme));
    }

    [Fact]
    public async Task One_version_is_used_once()
    {
        var (workshop, _, programme) = await StartAsync();

        var answers = await AllAtOnceAsync(index => fixture.Manager.MutateAsync(
            "updateProgramme", new { programmeId = programme.Id, version = 1, name = workshop.Named($"Renamed {index}") }, "programme { name }"));

        var winner = Assert.Single(answers, answer => answer.List("errors").Count == 0);
        Assert.All(CodesOf(answers), code => Assert.Equal("STALE_VERSION", code));
        var now = (await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { name version } }", new { id = programme.Id })).GetProperty("programme");
        Assert.Equal((winner.GetProperty("programme").Text("name"), 2), (now.Text("name"), now.Version()));
    }

    [Fact]
    public async Task One_name_is_taken_once()
    {
        var name = fixture.Workshop().Named("Contested");

        var answers = await AllAtOnceAsync(_ => fixture.Manager.MutateAsync(
            "createOrganisation", new { name, sector = "finance", sizeBand = "SMALL", country = "NL" }, "organisation { id }"));

        Assert.Single(answers, answer => answer.List("errors").Count == 0);
        Assert.All(CodesOf(answers), code => Assert.Equal("ALREADY_EXISTS", code));
    }

    [Fact]
    [Requirement("S-04")]
    public async Task Of_two_competitors_one_joins()
    {
        var workshop = fixture.Workshop();
        var rivals = new[] { await workshop.OrganisationAsync("One"), await workshop.OrganisationAsync("Other") };
        await fixture.Manager.AcceptedAsync("declareCompetitor", new { organisationId = rivals[0].Id, competitorId = rivals[1].Id }, "competitorDeclaration { id }");
        var programme = await workshop.ProgrammeAsync();

        var answers = await AllAtOnceAsync(index => fixture.Manager.MutateAsync(
            "addParticipatingOrganisation", Workshop.Joining(programme, rivals[index % 2]), "participatingOrganisation { id }"));

        Assert.Single(answers, answer => answer.List("errors").Count == 0);
        Assert.All(CodesOf(answers), code => Assert.Contains(code, new[] { "COMPETITOR_CONFLICT", "ALREADY_EXISTS" }));
        var parts = (await fixture.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { participatingOrganisations { id } } }", new { id = programme.Id }))
            .GetProperty("programme").List("participatingOrganisations");
        Assert.Single(parts);
    }

    [Fact]
    public async Task One_roster_sent_many_times_makes_its_people_once()
    {
        var (_, organisation, programme) = await StartAsync();
        var rows = Enumerable.Range(0, 20).Select(index => RosterRow.Mentor(organisation, $"Mentor {index}")).ToArray();

        var answers = await AllAtOnceAsync(_ => fixture.Manager.AcceptedAsync("importRoster", Rosters.Of(programme, rows), Rosters.Report));

        Assert.Equal(20, answers.Sum(answer => answer.GetProperty("report").Number("peopleCreated")));
        Assert.Equal(20, answers.Sum(answer => answer.GetProperty("report").Number("mentorsEnrolled")));
        Assert.Equal(20, await EnrolledAsync(programme));
    }

    [Fact]
    public async Task One_scenario_is_published_once()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var runs = new[] { await workshop.MatchAsync(programme, 1), await workshop.MatchAsync(programme, 2) };

        var answers = await AllAtOnceAsync(index => fixture.Manager.MutateAsync("publishMatch", MatchRuns.Publishing(runs[index % 2]), "scenario { id }"));

        Assert.Single(answers, answer => answer.List("errors").Count == 0);
        Assert.All(CodesOf(answers), code => Assert.Contains(code, new[] { "STALE_VERSION", "WRONG_PROGRAMME_STATE" }));
        Assert.Equal(2, (await workshop.PairsAsync(programme)).Count);
    }

    [Fact]
    public async Task One_run_is_open_at_a_time()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));

        var answers = await AllAtOnceAsync(index => fixture.Manager.MutateAsync("startMatchRun", new { programmeId = programme.Id, seed = index }, "matchRun { id }"));

        // A small run may end while the others arrive; what must not be is two that were open at the same time.
        var started = answers.Where(answer => answer.List("errors").Count == 0).Select(answer => answer.GetProperty("matchRun").Id()).ToList();
        Assert.NotEmpty(started);
        Assert.All(CodesOf(answers), code => Assert.Equal("MATCH_RUN_IN_PROGRESS", code));
        List<(DateTimeOffset From, DateTimeOffset To)> open = [];
        foreach (var id in started)
        {
            var run = await workshop.EndOfAsync(id);
            Assert.Equal("SUCCEEDED", run.Text("state"));
            open.Add((run.GetProperty("queuedAt").GetDateTimeOffset(), run.GetProperty("endedAt").GetDateTimeOffset()));
        }

        open.Sort();
        Assert.All(open.Zip(open.Skip(1)), next => Assert.True(next.First.To <= next.Second.From, $"{next.First} overlaps {next.Second}."));
    }

    private async Task<(Workshop Workshop, MadeOrganisation Organisation, MadeProgramme Programme)> StartAsync()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Busy");
        return (workshop, organisation, await workshop.TwoWayAsync(organisation));
    }

    private async Task<int> EnrolledAsync(MadeProgramme programme) =>
        (await fixture.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id }, state: { eq: ENROLLED } }) { totalCount } }", new { id = programme.Id }))
            .GetProperty("participants").Number("totalCount");

    private static IEnumerable<string> CodesOf(IEnumerable<JsonElement> answers) => answers.SelectMany(answer => answer.List("errors")).Select(error => error.Text("code"));

    private static Task<JsonElement[]> AllAtOnceAsync(Func<int, Task<JsonElement>> send) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(index => Task.Run(() => send(index))));
}
