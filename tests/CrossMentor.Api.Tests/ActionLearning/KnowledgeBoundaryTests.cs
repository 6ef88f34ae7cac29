using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.ActionLearning;

/// <summary>What must not leave an organisation does not, and nobody learns more of it than has to.</summary>
[Collection(GroupWorkCollection.Name)]
public sealed class KnowledgeBoundaryTests(ProductFixture fixture)
{
    private const string Boundary = "query($id: ID!) { knowledgeBoundary(organisationId: $id) { topics organisation { id } version } }";

    [Theory]
    [InlineData(0)] // the organisation that brought the task, and wrote nothing
    [InlineData(1)]
    [InlineData(2)]
    [Requirement("S-19")]
    public async Task What_touches_a_topic_that_a_source_keeps_to_itself_stays_in_the_group(int keeping)
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        await made.KeepToItselfAsync(keeping, "pricing", "mergers");
        var author = await made.MemberAsync(1);
        var task = await made.RaiseAsync(0);
        var solution = await GroupProgramme.LabelAsync(author, await made.ProposeAsync(task, "Cheaper", 1, 2), "pricing", "retention");

        var refused = await author.RefusedAsync("shareArtefact", GroupProgramme.At(solution));
        Assert.Equal("KNOWLEDGE_BOUNDARY", refused.Text("code"));
        Assert.DoesNotContain("pricing", refused.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(made.Organisations[keeping].Name, refused.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(await made.VisibleAsync(made.Manager));
        Assert.Equal(["Cheaper"], await made.VisibleAsync(await made.MemberAsync(0)));

        await author.AcceptedAsync("shareArtefact", GroupProgramme.At(await GroupProgramme.LabelAsync(author, solution, "retention")), "artefact { sharedOn }");
        foreach (var client in new[] { made.Manager, await made.CoordinatorAsync(0), await made.PersonAsync("Mentor", 2) })
        {
            Assert.Equal(["Cheaper"], await made.VisibleAsync(client));
        }
    }

    [Fact]
    [Requirement("S-19")]
    public async Task A_topic_of_an_organisation_that_it_does_not_come_from_keeps_nothing_back()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        await made.KeepToItselfAsync(2, "pricing");
        var author = await made.MemberAsync(0);
        var solution = await GroupProgramme.LabelAsync(author, await made.ProposeAsync(await made.RaiseAsync(0), "Cheaper", 0, 1), "pricing");
        await author.AcceptedAsync("shareArtefact", GroupProgramme.At(solution), "artefact { sharedOn }");
    }

    [Fact]
    [Requirement("S-19")]
    public async Task Nothing_leaves_without_a_label_and_what_left_gets_no_label_under_which_it_never_should_have()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        await made.KeepToItselfAsync(0, "pricing");
        var author = await made.MemberAsync(0);
        var solution = await made.ProposeAsync(await made.RaiseAsync(0), "Plain", 0);
        Assert.Equal(["LABEL_MISSING"], await author.RefusalCodesAsync("shareArtefact", GroupProgramme.At(solution)));

        var shared = (await author.AcceptedAsync("shareArtefact", GroupProgramme.At(await GroupProgramme.LabelAsync(author, solution)), "artefact { id version sharedOn }")).GetProperty("artefact");
        var relabelling = new { artefactId = shared.Id(), version = shared.Version(), topics = new[] { "pricing" } };
        Assert.Equal(["KNOWLEDGE_BOUNDARY"], await author.RefusalCodesAsync("labelArtefact", relabelling));
        Assert.Equal(["INVALID_INPUT"], await author.RefusalCodesAsync("labelArtefact", new { relabelling.artefactId, relabelling.version, topics = new[] { "No code" } }));
        await GroupProgramme.LabelAsync(author, shared, "retention");
    }

    [Fact]
    [Requirement("S-19")]
    public async Task Topics_are_seen_by_the_own_people_and_their_partners_and_by_nobody_else()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        await made.KeepToItselfAsync(0, "pricing");
        var id = made.Organisations[0].Id;
        var pairs = await made.Workshop.PairsAsync(made.Programme, "mentor { organisation { id } } menteeOrganisation { id } mentee { organisation { id } }");
        var partner = Enumerable.Range(1, 2).Single(organisation => pairs.Any(pair =>
            pair.GetProperty("mentor").GetProperty("organisation").Id() == id && pair.GetProperty("mentee").GetProperty("organisation").Id() == made.Organisations[organisation].Id));
        foreach (var client in new[] { await made.PersonAsync("Mentor", 0), await made.MemberAsync(0), await made.MemberAsync(partner) })
        {
            Assert.Equal(["pricing"], (await client.QueryAsync(Boundary, new { id })).GetProperty("knowledgeBoundary").List("topics").Select(topic => topic.GetString()!));
        }

        foreach (var client in new[] { made.Manager, await made.CoordinatorAsync(1), await made.MemberAsync(3 - partner), fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.True((await client.QueryAsync(Boundary, new { id })).IsNull("knowledgeBoundary"));
        }
    }

    [Fact]
    [Requirement("S-19")]
    public async Task Only_the_coordinator_of_an_organisation_says_what_stays_in_it()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var setting = new { organisationId = made.Organisations[0].Id, version = 0, topics = new[] { "pricing" } };
        foreach (var client in new[] { made.Manager, await made.CoordinatorAsync(1), await made.MemberAsync(0) })
        {
            Assert.Equal(["NOT_PERMITTED"], await client.RefusalCodesAsync("setKnowledgeBoundary", setting));
        }

        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("setKnowledgeBoundary", setting));
        await made.KeepToItselfAsync(0, "pricing");
        var coordinator = await made.CoordinatorAsync(0);
        Assert.Equal(["STALE_VERSION"], await coordinator.RefusalCodesAsync("setKnowledgeBoundary", setting));
        await coordinator.AcceptedAsync("setKnowledgeBoundary", new { setting.organisationId, version = 1, topics = Array.Empty<string>() }, "knowledgeBoundary { topics }");
    }
}
