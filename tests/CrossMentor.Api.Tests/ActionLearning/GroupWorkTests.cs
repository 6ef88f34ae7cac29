using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.ActionLearning;

/// <summary>A learning group works on what its members bring along, and on nothing else.</summary>
[Collection(GroupWorkCollection.Name)]
public sealed class GroupWorkTests(ProductFixture fixture)
{
    private const string Tasks = "query($id: ID!) { learningGroup(id: $id) { tasks { title raisedBy { id } organisation { name } solutions { number title authors { organisation { name } } } } } }";

    [Fact]
    [Requirement("S-16")]
    public async Task Only_a_member_raises_a_task_and_only_the_group_sees_it()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var raising = new { learningGroupId = made.GroupId, title = "Somebody else's" };
        Assert.Equal(["NOT_PERMITTED"], await made.Manager.RefusalCodesAsync("raiseTask", raising));
        Assert.Equal(["NOT_PERMITTED"], await (await made.CoordinatorAsync(0)).RefusalCodesAsync("raiseTask", raising));
        Assert.Equal(["NOT_FOUND"], await (await made.PersonAsync("Mentor", 0)).RefusalCodesAsync("raiseTask", raising));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("raiseTask", raising));

        await made.RaiseAsync(1);
        var task = Assert.Single((await (await made.MemberAsync(2)).QueryAsync(Tasks, new { id = made.GroupId })).GetProperty("learningGroup").List("tasks"));
        Assert.Equal(("How do we keep people?", made.Organisations[1].Name), (task.Text("title"), task.GetProperty("organisation").Text("name")));
        Assert.Equal(await made.ParticipantAsync("Mentee", 1), task.GetProperty("raisedBy").Id());
        foreach (var client in new[] { made.Manager, await made.CoordinatorAsync(1) })
        {
            Assert.Empty((await client.QueryAsync(Tasks, new { id = made.GroupId })).GetProperty("learningGroup").List("tasks"));
        }
    }

    [Fact]
    [Requirement("S-16")]
    public async Task A_solution_has_an_author_of_every_organisation_that_contributed_now_or_before()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var (task, author) = (await made.RaiseAsync(0), await made.MemberAsync(0));
        var input = await made.ProposingAsync(task, "First", 0, 1);
        input["organisationIds"] = new[] { made.Organisations[2].Id };
        var refused = await author.RefusedAsync("proposeSolution", input);
        Assert.Equal(("AUTHOR_MISSING", made.Organisations[2].Name), (refused.Text("code"), Assert.Single(refused.List("organisations")).Text("name")));

        Assert.Equal(1, (await made.ProposeAsync(task, "First", 0, 1)).Number("number"));
        Assert.Equal(["AUTHOR_MISSING"], await author.RefusalCodesAsync("proposeSolution", await made.ProposingAsync(task, "Second", 0)));
        Assert.Equal(2, (await made.ProposeAsync(task, "Second", 2, 1, 0)).Number("number"));

        var solutions = (await author.QueryAsync(Tasks, new { id = made.GroupId })).GetProperty("learningGroup").List("tasks")[0].List("solutions");
        Assert.Equal(["First", "Second"], solutions.Select(solution => solution.Text("title")));
        Assert.Equal([2, 3], solutions.Select(solution => solution.List("authors").Count));
    }

    [Fact]
    [Requirement("S-16")]
    public async Task Authors_are_members_and_whoever_proposes_is_one_of_them()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var (task, member) = (await made.RaiseAsync(0), await made.MemberAsync(0));
        var foreign = await made.ProposingAsync(task, "Foreign", 0);
        var own = await made.ParticipantAsync("Mentee", 0);
        var mentor = (await member.QueryAsync("{ pairs { nodes { mentor { id } } } }")).GetProperty("pairs").Nodes().Single().GetProperty("mentor").Id();
        foreign["authorIds"] = new[] { own, mentor };
        Assert.Equal(["INVALID_INPUT"], await member.RefusalCodesAsync("proposeSolution", foreign));
        var hidden = await Task.WhenAll(made.ParticipantAsync("Mentor", 0), made.ParticipantAsync("Mentor", 1), made.ParticipantAsync("Mentor", 2));
        foreign["authorIds"] = new[] { own, hidden.First(id => id != mentor) };
        Assert.Equal(["NOT_FOUND"], await member.RefusalCodesAsync("proposeSolution", foreign));
        Assert.Equal(["INVALID_INPUT"], await member.RefusalCodesAsync("proposeSolution", await made.ProposingAsync(task, "By others", 1)));
        Assert.Equal(["NOT_FOUND"], await made.Manager.RefusalCodesAsync("proposeSolution", await made.ProposingAsync(task, "Manager's", 0)));
    }

    [Fact]
    [Requirement("S-16")]
    public async Task Members_who_are_no_authors_see_a_solution_and_do_not_label_it()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var solution = await made.ProposeAsync(await made.RaiseAsync(0), "Between two", 0, 1);
        var labelling = new { artefactId = solution.Id(), version = solution.Version(), topics = Array.Empty<string>() };
        Assert.Equal(["Between two"], await made.VisibleAsync(await made.MemberAsync(2)));
        Assert.Equal(["NOT_PERMITTED"], await (await made.MemberAsync(2)).RefusalCodesAsync("labelArtefact", labelling));
        Assert.Equal(["NOT_FOUND"], await made.Manager.RefusalCodesAsync("labelArtefact", labelling));
        await GroupProgramme.LabelAsync(await made.MemberAsync(1), solution, "retention");
    }
}
