using System.Text.Json;
using CrossMentor.Api.Tests.Pairs;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Library;

/// <summary>People are guided by stage and role in their language, and a programme is not ready while a language lacks anything.</summary>
[Collection(LibraryCollection.Name)]
public sealed class GuidanceTests(ProductFixture fixture)
{
    private const string Guidance = "query($id: ID!) { guidance(pairId: $id) { kind role stage language title body resource { id } } }";
    private const string Resources =
        "query($id: ID, $stage: ProgrammeStage, $role: ParticipantRole, $language: String!) { resources(programmeId: $id, stage: $stage, role: $role, language: $language) { kind role stage language title resource { id } } }";

    private static readonly string[] Stages = ["PREPARATION", "BEGINNING", "MIDDLE", "CLOSING"];

    [Fact]
    [Requirement("S-36")]
    public async Task The_two_of_a_pair_are_guided_by_role_and_stage_in_their_own_language_and_nobody_else_is()
    {
        var pair = await ProposedPair.MakeAsync(fixture, "NONE");
        var own = await AddAsync(pair.Workshop, pair.Programme, "GUIDANCE", "MENTOR", "MIDDLE", ("en", "Ours"), ("nl", "Van ons"));
        await AddAsync(pair.Workshop, pair.Programme, "TOOL", null, "MIDDLE", ("en", "A tool"));
        var (mentor, mentee) = (await pair.MentorAsync(), await pair.MenteeAsync());

        var guided = (await mentor.QueryAsync(Guidance, new { id = pair.PairId })).List("guidance");
        Assert.Equal(["PREPARATION", "BEGINNING", "MIDDLE", "MIDDLE", "CLOSING"], guided.Select(item => item.Text("stage")));
        Assert.All(guided, item => Assert.Equal(("GUIDANCE", "MENTOR", "nl"), (item.Text("kind"), item.Text("role"), item.Text("language"))));
        Assert.Equal(("Van ons", own), (guided[2].Text("title"), guided[2].GetProperty("resource").Id()));
        Assert.Equal(Stages, (await mentee.QueryAsync(Guidance, new { id = pair.PairId })).List("guidance").Select(item => item.Text("stage")));
        foreach (var client in new[] { pair.Workshop.Manager, pair.MentorCoordinator, fixture.OtherManager })
        {
            Assert.True((await client.QueryAsync(Guidance, new { id = pair.PairId })).IsNull("guidance"));
        }
    }

    [Theory]
    [Requirement("S-36")]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("da")]
    [InlineData("de")]
    public async Task Guidance_comes_with_the_product_for_each_stage_and_role(string language)
    {
        foreach (var role in new[] { "MENTOR", "MENTEE" })
        {
            var items = (await fixture.Manager.QueryAsync(Resources, new { language, role })).List("resources").Where(item => item.IsNull("resource")).ToList();

            Assert.Equal(Stages, items.Select(item => item.Text("stage")));
            Assert.All(items, item => Assert.Equal((language, role), (item.Text("language"), item.Text("role"))));
        }
    }

    [Fact]
    [Requirement("S-36")]
    [Requirement("S-41")]
    public async Task A_programme_in_a_language_without_guidance_is_not_ready_until_every_stage_and_role_has_some()
    {
        var workshop = fixture.Workshop("CONTENT_COMPLETE");
        var programme = await workshop.ProgrammeAsync();
        Assert.Equal("PASSED", (await fixture.Manager.GateAsync(programme, "CONTENT_COMPLETE")).Text("state"));

        await workshop.Manager.AcceptedAsync(
            "updateProgramme", new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), languages = new[] { "en", "fr" } }, "programme { id }");
        var open = await fixture.Manager.GateAsync(programme, "CONTENT_COMPLETE");
        Assert.Equal("OPEN", open.Text("state"));
        Assert.Contains("guidance of a mentor for preparation in fr", open.Text("message"), StringComparison.Ordinal);
        Assert.Contains("ACTIVATION_GATES_OPEN", await workshop.Manager.RefusalCodesAsync(
            "activateProgramme", new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id) }));

        foreach (var stage in Stages[..3])
        {
            await AddAsync(workshop, programme, "GUIDANCE", null, stage, ("fr", $"En {stage}"));
        }

        await AddAsync(workshop, programme, "GUIDANCE", "MENTOR", "CLOSING", ("fr", "Bien finir"));
        await AddAsync(workshop, programme, "READING", "MENTEE", "CLOSING", ("fr", "Un livre"));
        Assert.Equal("There is no guidance of a mentee for closing in fr. Add what is missing with addResource, or propose the texts anew.",
            (await fixture.Manager.GateAsync(programme, "CONTENT_COMPLETE")).Text("message"));
        var last = await AddAsync(workshop, programme, "GUIDANCE", "MENTEE", "CLOSING", ("fr-BE", "Bien finir"));
        Assert.Equal("PASSED", (await fixture.Manager.GateAsync(programme, "CONTENT_COMPLETE")).Text("state"));

        await workshop.Manager.AcceptedAsync("retireResource", new { resourceId = last, version = 1 }, "resource { retiredOn }");
        Assert.Equal("OPEN", (await fixture.Manager.GateAsync(programme, "CONTENT_COMPLETE")).Text("state"));
    }

    [Fact]
    [Requirement("S-41")]
    public async Task A_language_that_comes_after_the_agreement_asks_for_the_agreement_in_it()
    {
        var workshop = fixture.Workshop("CONTENT_COMPLETE");
        var programme = await workshop.ProgrammeAsync();
        await workshop.ProposeAgreementAsync(programme);
        await workshop.Manager.AcceptedAsync(
            "updateProgramme", new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), languages = new[] { "en", "da" } }, "programme { id }");

        var gate = await fixture.Manager.GateAsync(programme, "CONTENT_COMPLETE");

        Assert.Equal("OPEN", gate.Text("state"));
        Assert.Contains("purpose or agreement in da", gate.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S-36")]
    [Requirement("S-29")]
    public async Task Resources_are_filtered_by_stage_role_and_language_and_stay_in_their_programme()
    {
        var pair = await ProposedPair.MakeAsync(fixture, "NONE");
        var (workshop, programme) = (pair.Workshop, pair.Programme);
        await AddAsync(workshop, programme, "TOOL", "MENTOR", "MIDDLE", ("en", "Tool"), ("nl", "Gereedschap"));
        await AddAsync(workshop, programme, "WORKBOOK", null, "MIDDLE", ("en", "Workbook"));
        await AddAsync(workshop, programme, "READING", "MENTEE", "CLOSING", ("en", "Book"));
        async Task<IReadOnlyList<string>> TitlesAsync(ApiClient client, object variables) =>
            [.. (await client.QueryAsync(Resources, variables)).List("resources").Where(item => !item.IsNull("resource")).Select(item => item.Text("title")).Order(StringComparer.Ordinal)];
        var mentor = await pair.MentorAsync();

        Assert.Equal(["Book", "Tool", "Workbook"], await TitlesAsync(mentor, new { id = programme.Id, language = "en" }));
        Assert.Equal(["Tool", "Workbook"], await TitlesAsync(mentor, new { id = programme.Id, language = "en", role = "MENTOR", stage = "MIDDLE" }));
        Assert.Equal(["Book", "Workbook"], await TitlesAsync(mentor, new { id = programme.Id, language = "en-GB", role = "MENTEE" }));
        Assert.Equal(["Gereedschap"], await TitlesAsync(pair.MenteeCoordinator, new { id = programme.Id, language = "nl" }));
        Assert.Empty(await TitlesAsync(fixture.OtherManager, new { id = programme.Id, language = "en" }));
        object input = new { programmeId = programme.Id, kind = "TOOL", stage = "MIDDLE", texts = new[] { new { language = "en", title = "T", body = "B" } } };
        Assert.Equal(["NOT_PERMITTED"], await mentor.RefusalCodesAsync("addResource", input));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("addResource", input));
        Assert.Equal(["INVALID_INPUT"], await workshop.Manager.RefusalCodesAsync(
            "addResource", new { programmeId = programme.Id, kind = "TOOL", stage = "MIDDLE", texts = Array.Empty<object>() }));
    }

    private static async Task<string> AddAsync(Workshop workshop, MadeProgramme programme, string kind, string? role, string stage, params (string Language, string Title)[] texts) =>
        (await workshop.Manager.AcceptedAsync(
            "addResource",
            new { programmeId = programme.Id, kind, role, stage, texts = texts.Select(text => new { language = text.Language, title = text.Title, body = $"About {text.Title}." }) },
            "resource { id }")).GetProperty("resource").Id();
}
