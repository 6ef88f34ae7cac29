using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Agreements;

/// <summary>A programme becomes active when every organisation has accepted the same wording of its purpose.</summary>
[Collection(GateCollection.Name)]
public sealed class PurposeTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("S-05")]
    public async Task A_programme_is_not_active_before_every_organisation_accepted_the_same_wording()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        var (one, other) = (await fixture.CoordinatorOfAsync(first), await fixture.CoordinatorOfAsync(second));
        Assert.Equal(["ACTIVATION_GATES_OPEN", "PURPOSE_NOT_AGREED"], (await workshop.ActivateAsync(programme)).Select(error => error.Text("code")));
        var version = await workshop.ProposePurposeAsync(programme, "Leaders learn outside their own house.");
        await one.AcceptPurposeAsync(version, first);

        var refused = await workshop.ActivateAsync(programme);
        var gate = await one.GateAsync(programme, "PURPOSE");

        Assert.Equal(["ACTIVATION_GATES_OPEN", "PURPOSE_NOT_AGREED"], refused.Select(error => error.Text("code")));
        Assert.Equal([second.Name], refused[1].Named());
        Assert.Equal(("OPEN", second.Name), (gate.Text("state"), Assert.Single(gate.Missing())));
        await other.AcceptPurposeAsync(version, second);
        Assert.Equal("PASSED", (await one.GateAsync(programme, "PURPOSE")).Text("state"));
        Assert.Empty(await workshop.ActivateAsync(programme));
    }

    [Fact]
    [Requirement("S-05")]
    public async Task A_new_wording_voids_every_acceptance_of_the_earlier_one()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        var early = await workshop.ProposePurposeAsync(programme, "To learn.");
        await fixture.Manager.AcceptPurposeAsync(early, first);
        await fixture.Manager.AcceptPurposeAsync(early, second);

        var late = await workshop.ProposePurposeAsync(programme, "To learn, and to be seen.");
        var stale = await fixture.Manager.RefusedAsync("acceptPurpose", new { purposeVersionId = early.Id(), organisationId = first.Id });

        Assert.Equal((1, 2), (early.Number("number"), late.Number("number")));
        Assert.NotEqual(early.Text("hash"), late.Text("hash"));
        Assert.Equal(("VERSION_SUPERSEDED", 2), (stale.Text("code"), stale.Number("latestNumber")));
        Assert.Equal(new[] { first.Name, second.Name }.Order(), (await workshop.ActivateAsync(programme))[1].Named());
        var purposes = (await fixture.Manager.QueryAsync(
            "query($id: ID!) { programme(id: $id) { purpose purposeVersions { number acceptances { organisation { name } } } } }",
            new { id = programme.Id })).GetProperty("programme");
        Assert.Equal("To learn, and to be seen.", purposes.Text("purpose"));
        Assert.Equal([(1, 2), (2, 0)], purposes.List("purposeVersions").Select(version => (version.Number("number"), version.List("acceptances").Count)));

        await fixture.Manager.AcceptPurposeAsync(late, first);
        await fixture.Manager.AcceptPurposeAsync(late, second);
        Assert.Empty(await workshop.ActivateAsync(programme));
        var now = new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), texts = Server.Agreements.Texts("Something else.") };
        Assert.Equal(["WRONG_PROGRAMME_STATE"], await fixture.Manager.RefusalCodesAsync("proposePurpose", now));
    }

    [Fact]
    [Requirement("S-05")]
    public async Task An_organisation_accepts_for_itself_and_once()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        var outsider = await workshop.OrganisationAsync("Outsider");
        var coordinator = await fixture.CoordinatorOfAsync(first);
        var version = await workshop.ProposePurposeAsync(programme, "To learn.");
        var foreign = new { purposeVersionId = version.Id(), organisationId = second.Id };
        var own = new { purposeVersionId = version.Id(), organisationId = first.Id };

        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("acceptPurpose", foreign));
        Assert.Equal(["NOT_PERMITTED"], await fixture.Manager.RefusalCodesAsync("acceptPurpose", own));
        Assert.Equal(["ORGANISATION_NOT_PARTICIPATING"], await fixture.Manager.RefusalCodesAsync("acceptPurpose", new { purposeVersionId = version.Id(), organisationId = outsider.Id }));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("proposePurpose", new { programmeId = programme.Id, version = 2, texts = Server.Agreements.Texts("Mine.") }));
        await coordinator.AcceptPurposeAsync(version, first);
        Assert.Equal(["ALREADY_EXISTS"], await coordinator.RefusalCodesAsync("acceptPurpose", own));
    }

    [Theory]
    [InlineData("nl", "Leren.", "texts")]
    [InlineData("en", "   ", "texts.0")]
    [InlineData("no language", "To learn.", "texts.0")]
    [Requirement("S-05")]
    public async Task A_wording_has_a_text_in_each_language_of_the_programme(string language, string text, string field)
    {
        var (workshop, programme, _, _) = await TwoWayAsync();
        var version = await workshop.VersionOfAsync(programme.Id);

        var refused = await fixture.Manager.RefusedAsync("proposePurpose", new { programmeId = programme.Id, version, texts = Server.Agreements.Texts(text, language) });

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(version, await workshop.VersionOfAsync(programme.Id));
        await workshop.ProposePurposeAsync(programme, new string('x', 4000));
    }

    [Fact]
    [Requirement("S-05")]
    public async Task Once_the_purpose_is_put_into_words_nobody_changes_it_past_the_organisations()
    {
        var (workshop, programme, _, _) = await TwoWayAsync();
        var before = await workshop.VersionOfAsync(programme.Id);
        await fixture.Manager.AcceptedAsync("updateProgramme", new { programmeId = programme.Id, version = before, purpose = "Not yet agreed." }, "programme { id }");
        await workshop.ProposePurposeAsync(programme, "To learn.");
        var version = await workshop.VersionOfAsync(programme.Id);

        var refused = await fixture.Manager.RefusedAsync("updateProgramme", new { programmeId = programme.Id, version, purpose = "Something else." });

        Assert.Equal(("INVALID_INPUT", "purpose"), (refused.Text("code"), refused.Text("field")));
        await fixture.Manager.AcceptedAsync("updateProgramme", new { programmeId = programme.Id, version, name = workshop.Named("Renamed") }, "programme { id }");
    }

    [Fact]
    [Requirement("S-05")]
    public async Task The_purpose_is_seen_by_those_who_take_part_and_by_nobody_else()
    {
        const string Document = "query($id: ID!) { node(id: $id) { ... on PurposeVersion { number texts { text } acceptances { organisation { name } } programme { id } } } }";
        var (workshop, programme, first, second) = await TwoWayAsync();
        var version = await workshop.ProposePurposeAsync(programme, "To learn.");
        await fixture.Manager.AcceptPurposeAsync(version, first);
        var partner = await fixture.CoordinatorOfAsync(second);
        var stranger = await fixture.CoordinatorOfAsync(await workshop.OrganisationAsync("Stranger"));

        var seen = (await partner.QueryAsync(Document, new { id = version.Id() })).GetProperty("node");

        Assert.Equal(first.Name, seen.List("acceptances").Single().GetProperty("organisation").Text("name"));
        Assert.True((await stranger.QueryAsync(Document, new { id = version.Id() })).IsNull("node"));
        Assert.True((await fixture.OtherManager.QueryAsync(Document, new { id = version.Id() })).IsNull("node"));
        Assert.Equal("UNAUTHENTICATED", await ApiClient.Anonymous(fixture.Address).ErrorCodeAsync(Document, new { id = version.Id() }));
        Assert.Equal("NOT_FOUND", await stranger.RefusalCodeAsync("acceptPurpose", new { purposeVersionId = version.Id(), organisationId = first.Id }));
    }

    private async Task<(Workshop Workshop, MadeProgramme Programme, MadeOrganisation First, MadeOrganisation Second)> TwoWayAsync()
    {
        var workshop = fixture.Workshop("PURPOSE");
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        return (workshop, await workshop.TwoWayAsync(first, second), first, second);
    }
}
