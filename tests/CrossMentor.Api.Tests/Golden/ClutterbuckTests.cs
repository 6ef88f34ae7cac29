using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Golden;

/// <summary>G-1: six organisations with two mentees and two mentors each, twelve pairs, two learning groups and a panel of six, from nothing to the end.</summary>
public sealed class ClutterbuckTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const int OrganisationCount = 6;
    private const int PeopleOfEach = 2;

    private readonly ToldProgramme told = new(new FixtureStage(fixture));

    [Fact]
    [Requirement("G-1")]
    [Requirement("S-15")]
    [Requirement("S-16")]
    [Requirement("S-17")]
    public async Task Twelve_pairs_and_two_transversal_groups_come_to_a_good_end()
    {
        await told.BeginAsync(new
        {
            name = "Cross-mentoring of six",
            kind = "HYBRID_ACTION_LEARNING",
            purpose = "Leaders who learn from each other across organisations.",
            languages = new[] { "en" },
            startsOn = told.DaysAgo(200),
            learningGroupCount = 2,
            gates = new[] { "NO_COMPETITORS", "BALANCE", "PURPOSE", "ETHICS", "PANEL_COVERAGE", "SOLUTIONS_PRESENTED" },
        });
        for (var number = 1; number <= OrganisationCount; number++)
        {
            await told.JoinAsync($"Organisation {number}", "PROVIDES_BOTH", PeopleOfEach, PeopleOfEach);
        }

        await told.AgreeAsync();
        await AppointPanelAsync();
        Assert.Equal((12, 12), await told.ImportAsync(told.Members.SelectMany(member => Enumerable.Range(1, PeopleOfEach).SelectMany(number => new[]
        {
            RosterRow.Mentor(member.Organisation, $"Mentor {number} of {member.Organisation.Name}"),
            RosterRow.Mentee(member.Organisation, $"Mentee {number} of {member.Organisation.Name}"),
        }))));
        AssertTransversal(await told.MatchAsync());
        var pairs = await told.ConfirmAsync();
        Assert.Equal(12, pairs.Count);
        await told.MeetAsync(pairs);
        await LearnAsync();
        await told.CloseAsync(pairs);
    }

    private async Task AppointPanelAsync()
    {
        foreach (var (organisation, coordinator, _) in told.Members)
        {
            Assert.Contains("PANEL_COVERAGE", await told.Manager.OpenGatesAsync(told.Id));
            await coordinator.DoAsync(
                "appoint-panel-member",
                new { programmeId = told.Id, organisationId = organisation.Id, name = $"Board member of {organisation.Name}", isBoardMember = true });
        }

        Assert.DoesNotContain("PANEL_COVERAGE", await told.Manager.OpenGatesAsync(told.Id));
    }

    private static void AssertTransversal(JsonElement draft)
    {
        Assert.Equal((12, 0, 2), (draft.Number("placedCount"), draft.Number("unplacedCount"), draft.List("groups").Count));
        Assert.All(draft.List("groups"), group => Assert.Equal(
            OrganisationCount,
            group.List("members").Select(member => member.GetProperty("organisation").Text("name")).Distinct(StringComparer.Ordinal).Count()));
    }

    /// <summary>Each group brings a task along, solves it together, and presents it.</summary>
    private async Task LearnAsync()
    {
        foreach (var group in (await told.Manager.AskAsync("learning-groups", new { programmeId = told.Id })).GetProperty("learningGroups").Nodes())
        {
            string[] authors = [.. group.List("members").Select(member => member.Id())];
            var author = told.People[authors[0]];
            var task = await author.DoAsync("raise-task", new { learningGroupId = group.Id(), title = "How do we keep people?" });
            var solution = await author.DoAsync("propose-solution", new { groupTaskId = task.Id(), title = "Lend them to each other", authorIds = authors });
            Assert.Equal(OrganisationCount, solution.List("authors").Count);
            Assert.Contains("SOLUTIONS_PRESENTED", await told.Manager.OpenGatesAsync(told.Id));
            await told.Manager.DoAsync("schedule-presentation", new { learningGroupId = group.Id(), startsAt = $"{told.DaysAgo(2)}T09:00:00Z" });
            Assert.Equal(["LABEL_MISSING"], await author.CodesAsync("present-solution", new { artefactId = solution.Id(), version = solution.Version() }));
            var labelled = await author.DoAsync("label-artefact", new { artefactId = solution.Id(), version = solution.Version(), topics = new[] { "retention" } });
            await author.DoAsync("present-solution", new { artefactId = labelled.Id(), version = labelled.Version() });
        }
    }
}
