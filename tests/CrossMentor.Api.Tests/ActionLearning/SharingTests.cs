using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.ActionLearning;

/// <summary>What people made for one organisation is of use to others, and the register says so.</summary>
[Collection(GroupWorkCollection.Name)]
public sealed class SharingTests(ProductFixture fixture)
{
    private const string Register = """
        query($id: ID!) { sharingRegister(programmeId: $id) { solutions ideas adoptedIdeas flows { origin { name } adopter { name } solutions ideas } }
          artefacts(programmeId: $id) { title kind adoptions { adopter { name } adoptedOn } } }
        """;

    [Fact]
    [Requirement("S-25")]
    [Requirement("S-54")]
    public async Task What_is_shared_is_counted_from_its_origin_to_its_adopters_a_task_once()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var author = await made.MemberAsync(1);
        var task = await made.RaiseAsync(0);
        var (first, second) = (await ShareAsync(author, await made.ProposeAsync(task, "First", 1)), await ShareAsync(author, await made.ProposeAsync(task, "Second", 1)));
        var idea = await ShareAsync(author, await NoteAsync(made, author, "Less paper"));
        foreach (var organisation in new[] { 1, 2 })
        {
            await (await made.CoordinatorAsync(organisation)).AcceptedAsync("adoptArtefact", Adopting(made, first, organisation), "artefact { adoptions { adopter { name } } }");
        }

        await made.Manager.AcceptedAsync("adoptArtefact", Adopting(made, idea, 0), "artefact { id }");
        Assert.Equal(["ALREADY_EXISTS"], await made.Manager.RefusalCodesAsync("adoptArtefact", Adopting(made, second, 2)));

        var register = (await made.Manager.QueryAsync(Register, new { id = made.Programme.Id })).GetProperty("sharingRegister");
        Assert.Equal((1, 1, 1), (register.Number("solutions"), register.Number("ideas"), register.Number("adoptedIdeas")));
        Assert.Equal(Expected(made, (0, 1, 1, 0), (0, 2, 1, 0), (1, 0, 0, 1)), Flows(register));

        // An organisation learns what it gave and took, and nothing of what passed between others.
        var own = await (await made.CoordinatorAsync(2)).QueryAsync(Register, new { id = made.Programme.Id });
        Assert.Equal(Expected(made, (0, 2, 1, 0)), Flows(own.GetProperty("sharingRegister")));
        Assert.Equal(0, own.GetProperty("sharingRegister").Number("adoptedIdeas"));
        Assert.Equal([made.Organisations[2].Name], own.List("artefacts").SelectMany(artefact => artefact.List("adoptions")).Select(adoption => adoption.GetProperty("adopter").Text("name")));
        foreach (var client in new[] { author, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.True((await client.QueryAsync(Register, new { id = made.Programme.Id })).IsNull("sharingRegister"));
        }
    }

    [Fact]
    [Requirement("S-54")]
    public async Task An_idea_is_its_author_s_own_until_it_is_shared()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var author = await made.PersonAsync("Mentor", 1);
        var idea = await NoteAsync(made, author, "Less paper", "Mentor");
        foreach (var client in new[] { made.Manager, await made.CoordinatorAsync(1), await made.MemberAsync(1) })
        {
            Assert.Empty(await made.VisibleAsync(client));
        }

        Assert.Equal(["INVALID_INPUT", "LABEL_MISSING"], await author.RefusalCodesAsync("presentSolution", GroupProgramme.At(idea)));
        var foreign = new { participantId = await made.ParticipantAsync("Mentor", 1), title = "Somebody else's" };
        Assert.Equal(["NOT_PERMITTED"], await made.Manager.RefusalCodesAsync("noteIdea", foreign));
        await ShareAsync(author, idea);
        Assert.Equal(["Less paper"], await made.VisibleAsync(await made.MemberAsync(2)));
    }

    [Fact]
    [Requirement("S-19")]
    public async Task Nothing_is_taken_over_that_was_not_shared_or_that_its_source_keeps_to_itself_by_now()
    {
        var made = await GroupProgramme.MakeAsync(fixture);
        var author = await made.MemberAsync(0);
        await made.ScheduleAsync();
        var presented = await GroupProgramme.LabelAsync(author, await made.ProposeAsync(await made.RaiseAsync(0), "Presented", 0), "pricing");
        await author.AcceptedAsync("presentSolution", GroupProgramme.At(presented), "artefact { id }");
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("adoptArtefact", Adopting(made, presented, 1)));
        Assert.Equal(["NOT_FOUND"], await (await made.CoordinatorAsync(1)).RefusalCodesAsync("adoptArtefact", Adopting(made, presented, 1)));

        var shared = await ShareAsync(author, await made.ProposeAsync(await made.RaiseAsync(0), "Shared", 0), "pricing");
        Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("adoptArtefact", Adopting(made, shared, 0)));
        Assert.Equal(["NOT_PERMITTED"], await (await made.CoordinatorAsync(2)).RefusalCodesAsync("adoptArtefact", Adopting(made, shared, 1)));
        await made.KeepToItselfAsync(0, "pricing");
        Assert.Equal(["KNOWLEDGE_BOUNDARY"], await made.Manager.RefusalCodesAsync("adoptArtefact", Adopting(made, shared, 1)));
    }

    private static async Task<JsonElement> NoteAsync(GroupProgramme made, ApiClient author, string title, string role = "Mentee") =>
        (await author.AcceptedAsync("noteIdea", new { participantId = await made.ParticipantAsync(role, 1), title }, "artefact { id version kind }")).GetProperty("artefact");

    private static async Task<JsonElement> ShareAsync(ApiClient author, JsonElement artefact, params string[] topics) =>
        (await author.AcceptedAsync("shareArtefact", GroupProgramme.At(await GroupProgramme.LabelAsync(author, artefact, topics)), "artefact { id version }")).GetProperty("artefact");

    private static object Adopting(GroupProgramme made, JsonElement artefact, int organisation) =>
        new { artefactId = artefact.Id(), organisationId = made.Organisations[organisation].Id };

    private static IEnumerable<(string, string, int, int)> Expected(GroupProgramme made, params (int Origin, int Adopter, int Solutions, int Ideas)[] flows) =>
        flows.Select(flow => (made.Organisations[flow.Origin].Name, made.Organisations[flow.Adopter].Name, flow.Solutions, flow.Ideas)).Order();

    private static IEnumerable<(string, string, int, int)> Flows(JsonElement register) => register.List("flows")
        .Select(flow => (flow.GetProperty("origin").Text("name"), flow.GetProperty("adopter").Text("name"), flow.Number("solutions"), flow.Number("ideas"))).Order();
}
