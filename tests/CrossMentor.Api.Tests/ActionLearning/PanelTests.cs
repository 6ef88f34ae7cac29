using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.ActionLearning;

/// <summary>Learning groups present their solutions to a panel of sponsors, which sees them and nothing else.</summary>
[Collection(GroupWorkCollection.Name)]
public sealed class PanelTests(ProductFixture fixture)
{
    private const string Panel = "query($id: ID!) { panelMembers(programmeId: $id) { name isBoardMember stoodDownOn } presentations(programmeId: $id) { groupNumber } }";

    private const string Everything = """
        query($id: ID!) {
          artefacts(programmeId: $id) { title programme { id } organisation { id } learningGroup { id } task { id } authors { id } }
          programmes { nodes { id } } organisations { nodes { id } } participants { nodes { id } } pairs { nodes { id } } learningGroups { nodes { id } }
          presentations(programmeId: $id) { groupNumber } panelMembers(programmeId: $id) { name }
        }
        """;

    [Fact]
    [Requirement("S-17")]
    public async Task A_hybrid_programme_begins_when_every_organisation_is_on_the_panel_and_more_than_half_of_it_sits_on_boards()
    {
        var made = await GroupProgramme.PrepareAsync(fixture, "PANEL_COVERAGE");
        var run = await made.Workshop.MatchAsync(made.Programme);
        await made.Manager.AcceptedAsync("appointPanelMember", made.Appointing(0, "Chair"), "panelMember { id } code");
        await (await made.CoordinatorAsync(1)).AcceptedAsync("appointPanelMember", made.Appointing(1, "Head", isBoardMember: false), "panelMember { id } code");

        var open = await made.Manager.GateAsync(made.Programme, "PANEL_COVERAGE");
        Assert.Equal(("OPEN", "ACTIVATION", made.Organisations[2].Name), (open.Text("state"), open.Text("phase"), Assert.Single(open.Missing())));
        Assert.Equal(["ACTIVATION_GATES_OPEN"], await made.Manager.RefusalCodesAsync("publishMatch", MatchRuns.Publishing(run)));

        var second = (await made.Manager.AcceptedAsync("appointPanelMember", made.Appointing(2, "Deputy", isBoardMember: false), "panelMember { id version }")).GetProperty("panelMember");
        var outvoted = await made.Manager.GateAsync(made.Programme, "PANEL_COVERAGE");
        Assert.Equal(("OPEN", 0), (outvoted.Text("state"), outvoted.Missing().Count));

        await made.Manager.AcceptedAsync("standDownPanelMember", new { panelMemberId = second.Id(), version = second.Version() }, "panelMember { stoodDownOn }");
        await made.Manager.AcceptedAsync("appointPanelMember", made.Appointing(2, "Board"), "panelMember { id }");
        Assert.Equal("PASSED", (await made.Manager.GateAsync(made.Programme, "PANEL_COVERAGE")).Text("state"));
        await made.Workshop.PublishAsync(run);
    }

    [Fact]
    [Requirement("S-17")]
    public async Task A_programme_is_closed_when_every_group_has_presented_every_task_that_it_solved()
    {
        var made = await GroupProgramme.MakeAsync(fixture, "SOLUTIONS_PRESENTED");
        Assert.Equal(["CLOSURE_GATES_OPEN"], await made.Manager.RefusalCodesAsync("closeProgramme", await ClosingAsync(made)));
        await made.ScheduleAsync();
        Assert.Equal("OPEN", await ClosureAsync(made));

        var author = await made.MemberAsync(0);
        var (first, second) = (await made.ProposeAsync(await made.RaiseAsync(0), "One", 0), await made.ProposeAsync(await made.RaiseAsync(0), "Two", 0));
        foreach (var solution in new[] { first, second })
        {
            Assert.Equal("OPEN", await ClosureAsync(made));
            await author.AcceptedAsync("presentSolution", GroupProgramme.At(await GroupProgramme.LabelAsync(author, solution)), "artefact { presentedOn }");
        }

        Assert.Equal("PASSED", await ClosureAsync(made));
        await made.Manager.AcceptedAsync("closeProgramme", await ClosingAsync(made), "programme { state }");
    }

    [Fact]
    [Requirement("S-17")]
    public async Task A_solution_is_presented_when_it_is_labelled_and_the_presentation_has_begun()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        await made.KeepToItselfAsync(0, "pricing");
        var author = await made.MemberAsync(0);
        var solution = await made.ProposeAsync(await made.RaiseAsync(0), "One", 0);
        Assert.Equal(["PRESENTATION_MISSING", "LABEL_MISSING"], await author.RefusalCodesAsync("presentSolution", GroupProgramme.At(solution)));
        var labelled = await GroupProgramme.LabelAsync(author, solution, "pricing");
        await made.ScheduleAsync("2099-02-01T09:00:00Z");
        Assert.Equal(["PRESENTATION_MISSING", "KNOWLEDGE_BOUNDARY"], await author.RefusalCodesAsync("presentSolution", GroupProgramme.At(labelled)));
        await made.ScheduleAsync();
        Assert.Equal(["KNOWLEDGE_BOUNDARY"], await author.RefusalCodesAsync("presentSolution", GroupProgramme.At(labelled)));
        await author.AcceptedAsync("presentSolution", GroupProgramme.At(await GroupProgramme.LabelAsync(author, labelled, "retention")), "artefact { presentedOn }");
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("schedulePresentation", new { learningGroupId = made.GroupId, startsAt = "2099-02-01T09:00:00Z" }));
    }

    [Fact]
    [Requirement("S-17")]
    public async Task The_panel_sees_presented_solutions_and_nothing_else_until_it_stands_down()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var appointed = await made.Manager.AcceptedAsync("appointPanelMember", made.Appointing(0, "Chair"), "panelMember { id } code");
        var (member, code) = (await fixture.StrangerAsync(), appointed.Text("code"));
        Assert.Equal(["INVITATION_INVALID"], await member.RefusalCodesAsync("takePanelSeat", new { code = "WRONG" }));
        var seat = (await member.AcceptedAsync("takePanelSeat", new { code }, "panelMember { id version name }")).GetProperty("panelMember");
        Assert.Equal(["INVITATION_INVALID"], await (await fixture.StrangerAsync()).RefusalCodesAsync("takePanelSeat", new { code }));

        var author = await made.MemberAsync(0);
        await made.ScheduleAsync();
        var shown = await made.ProposeAsync(await made.RaiseAsync(0), "Shown", 0, 1);
        var shared = await made.ProposeAsync(await made.RaiseAsync(0), "Shared", 0);
        await made.ProposeAsync(await made.RaiseAsync(1), "Kept", 0);
        await author.AcceptedAsync("presentSolution", GroupProgramme.At(await GroupProgramme.LabelAsync(author, shown)), "artefact { presentedOn }");
        await author.AcceptedAsync("shareArtefact", GroupProgramme.At(await GroupProgramme.LabelAsync(author, shared)), "artefact { sharedOn }");

        var seen = await member.QueryAsync(Everything, new { id = made.Programme.Id });
        var solution = Assert.Single(seen.List("artefacts"));
        Assert.Equal("Shown", solution.Text("title"));
        Assert.All(new[] { "programme", "organisation", "learningGroup", "task" }, field => Assert.True(solution.IsNull(field), field));
        Assert.Empty(solution.List("authors"));
        Assert.All(new[] { "programmes", "organisations", "participants", "pairs", "learningGroups" }, list => Assert.Empty(seen.GetProperty(list).Nodes()));
        Assert.Equal((1, "Chair"), (seen.List("presentations").Count, Assert.Single(seen.List("panelMembers")).Text("name")));

        await made.Manager.AcceptedAsync("standDownPanelMember", new { panelMemberId = seat.Id(), version = seat.Version() }, "panelMember { id }");
        Assert.Empty(await made.VisibleAsync(member));
        Assert.Equal(["INVITATION_INVALID"], await (await fixture.StrangerAsync()).RefusalCodesAsync("takePanelSeat", new { code }));
    }

    [Fact]
    [Requirement("S-17")]
    public async Task Everybody_in_the_programme_knows_the_panel_and_only_the_own_organisation_and_the_manager_appoint_to_it()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        await made.Manager.AcceptedAsync("appointPanelMember", made.Appointing(0, "Chair"), "panelMember { id }");
        Assert.Equal(["NOT_PERMITTED"], await (await made.CoordinatorAsync(1)).RefusalCodesAsync("appointPanelMember", made.Appointing(0, "Intruder")));
        Assert.Equal(["NOT_PERMITTED"], await (await made.CoordinatorAsync(1)).RefusalCodesAsync("schedulePresentation", new { learningGroupId = made.GroupId, startsAt = "2099-02-01T09:00:00Z" }));
        Assert.Equal(["NOT_FOUND", "NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("appointPanelMember", made.Appointing(0, "Intruder")));
        foreach (var client in new[] { await made.CoordinatorAsync(1), await made.MemberAsync(2), await made.PersonAsync("Mentor", 1) })
        {
            Assert.Equal("Chair", Assert.Single((await client.QueryAsync(Panel, new { id = made.Programme.Id })).List("panelMembers")).Text("name"));
        }

        Assert.Empty((await fixture.OtherManager.QueryAsync(Panel, new { id = made.Programme.Id })).List("panelMembers"));
        var twoWay = await made.Workshop.TwoWayAsync(made.Organisations[0]);
        var outside = new { programmeId = twoWay.Id, organisationId = made.Organisations[0].Id, name = "Nobody's", isBoardMember = true };
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("appointPanelMember", outside));
    }

    private static async Task<string> ClosureAsync(GroupProgramme made) => (await made.Manager.GateAsync(made.Programme, "SOLUTIONS_PRESENTED")).Text("state");

    private static async Task<object> ClosingAsync(GroupProgramme made) => new { programmeId = made.Programme.Id, version = await made.Workshop.VersionOfAsync(made.Programme.Id) };
}
