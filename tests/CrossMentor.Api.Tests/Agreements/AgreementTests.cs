using System.Text.Json;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Agreements;

/// <summary>Organisations promise each other ethics and confidentiality before their people meet.</summary>
[Collection(GateCollection.Name)]
public sealed class AgreementTests(ProductFixture fixture)
{
    public static TheoryData<string, object[], string> BadClauses
    {
        get
        {
            object ethics = new { kind = "ETHICS", texts = Server.Agreements.Texts("Respect.") };
            object confidentiality = new { kind = "CONFIDENTIALITY", texts = Server.Agreements.Texts("Silence.") };
            object Protecting(int? protectionMonths, string kind = "NON_RECRUITMENT") => new { kind, texts = Server.Agreements.Texts("No recruiting."), protectionMonths };
            return new()
            {
                { "no confidentiality", [ethics], "clauses" },
                { "no ethics", [confidentiality], "clauses" },
                { "one kind twice", [ethics, confidentiality, ethics], "clauses" },
                { "another language", [ethics, new { kind = "CONFIDENTIALITY", texts = Server.Agreements.Texts("Stilte.", "nl") }], "clauses.1.texts" },
                { "no period", [ethics, confidentiality, Protecting(null)], "clauses.2.protectionMonths" },
                { "no month", [ethics, confidentiality, Protecting(0)], "clauses.2.protectionMonths" },
                { "too many months", [ethics, confidentiality, Protecting(61)], "clauses.2.protectionMonths" },
                { "a period elsewhere", [ethics, confidentiality, Protecting(12, "KNOWLEDGE")], "clauses.2.protectionMonths" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(BadClauses))]
    [Requirement("S-20")]
    public async Task An_agreement_that_does_not_say_what_it_has_to_is_refused(string why, object[] clauses, string field)
    {
        var (_, programme, _, _) = await TwoWayAsync();

        var refused = await fixture.Manager.RefusedAsync("proposeAgreement", new { programmeId = programme.Id, clauses });

        Assert.Equal((why, "INVALID_INPUT", field), (why, refused.Text("code"), refused.Text("field")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [Requirement("S-20")]
    public async Task An_agreement_protects_people_for_one_to_sixty_months(int months)
    {
        var (workshop, programme, _, _) = await TwoWayAsync();

        var version = await workshop.ProposeAgreementAsync(programme, months);

        Assert.Equal((1, months), (version.Number("number"), version.Number("protectionMonths")));
        Assert.Equal(["ETHICS", "CONFIDENTIALITY", "NON_RECRUITMENT"], version.List("clauses").Select(clause => clause.Text("kind")));
        Assert.Equal(64, version.Text("hash").Length);
    }

    [Fact]
    [Requirement("S-20")]
    public async Task No_match_is_published_before_both_organisations_signed()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var run = await workshop.MatchAsync(programme);
        var version = await workshop.ProposeAgreementAsync(programme);
        await fixture.Manager.SignAgreementAsync(version, first);

        var refused = (await fixture.Manager.MutateAsync("publishMatch", MatchRuns.Publishing(run))).List("errors");

        Assert.Equal(["ACTIVATION_GATES_OPEN", "AGREEMENT_MISSING"], refused.Select(error => error.Text("code")));
        Assert.Equal(["ETHICS"], refused[0].List("gates").Select(gate => gate.GetString()!));
        Assert.Equal([second.Name], refused[1].Named());
        Assert.Empty(await workshop.PairsAsync(programme));
        await (await fixture.CoordinatorOfAsync(second)).SignAgreementAsync(version, second);
        await workshop.PublishAsync(run);
        Assert.Equal(2, (await workshop.PairsAsync(programme)).Count);
    }

    [Fact]
    [Requirement("S-20")]
    public async Task An_active_programme_publishes_nothing_for_organisations_that_have_not_signed_a_newer_version()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        var bystander = await workshop.OrganisationAsync("Bystander");
        await workshop.JoinAsync(programme, bystander);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var version = await workshop.ProposeAgreementAsync(programme);
        foreach (var organisation in new[] { first, second, bystander })
        {
            await fixture.Manager.SignAgreementAsync(version, organisation);
        }

        Assert.Empty(await workshop.ActivateAsync(programme));
        var run = await workshop.MatchAsync(programme);
        var newer = await workshop.ProposeAgreementAsync(programme, protectionMonths: 12);
        await fixture.Manager.SignAgreementAsync(newer, first);

        var refused = (await fixture.Manager.MutateAsync("publishMatch", MatchRuns.Publishing(run))).List("errors");

        Assert.Equal(("AGREEMENT_MISSING", second.Name), (refused.Single().Text("code"), Assert.Single(refused[0].Named())));
        Assert.Equal("VERSION_SUPERSEDED", await fixture.Manager.RefusalCodeAsync("signAgreement", new { agreementVersionId = version.Id(), organisationId = second.Id }));
        await fixture.Manager.SignAgreementAsync(newer, second);
        await workshop.PublishAsync(run);
    }

    [Fact]
    [Requirement("S-20")]
    public async Task A_programme_that_asks_for_no_ethics_is_published_without_an_agreement()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));

        await workshop.PublishAsync(await workshop.MatchAsync(programme));
    }

    [Fact]
    [Requirement("S-20")]
    public async Task An_agreement_is_seen_and_signed_by_those_who_take_part_only()
    {
        const string Document = "query($id: ID!) { node(id: $id) { ... on AgreementVersion { number signatures { organisation { name } } } } }";
        var (workshop, programme, first, second) = await TwoWayAsync();
        var version = await workshop.ProposeAgreementAsync(programme);
        await fixture.Manager.SignAgreementAsync(version, second);
        var coordinator = await fixture.CoordinatorOfAsync(first);
        var stranger = await fixture.CoordinatorOfAsync(await workshop.OrganisationAsync("Stranger"));

        var seen = (await coordinator.QueryAsync(Document, new { id = version.Id() })).GetProperty("node");

        Assert.Equal(second.Name, seen.List("signatures").Single().GetProperty("organisation").Text("name"));
        Assert.True((await stranger.QueryAsync(Document, new { id = version.Id() })).IsNull("node"));
        Assert.True((await fixture.OtherManager.QueryAsync(Document, new { id = version.Id() })).IsNull("node"));
        Assert.Equal("NOT_FOUND", await stranger.RefusalCodeAsync("signAgreement", new { agreementVersionId = version.Id(), organisationId = first.Id }));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("signAgreement", new { agreementVersionId = version.Id(), organisationId = second.Id }));
        Assert.Equal(["NOT_PERMITTED"], await coordinator.RefusalCodesAsync("proposeAgreement", new { programmeId = programme.Id, clauses = Server.Agreements.Clauses() }));
        await coordinator.SignAgreementAsync(version, first);
    }

    [Fact]
    [Requirement("S-20")]
    public async Task A_participant_acknowledges_the_latest_version_in_a_language_it_is_written_in_and_nobody_does_so_for_somebody_else()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var (mentorId, menteeId) = (await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}"), await workshop.ParticipantIdAsync(programme, $"Mentee of {first.Name}"));
        var mentor = await fixture.ParticipantAsync(workshop, mentorId);
        var (own, foreign) = (await fixture.CoordinatorOfAsync(first), await fixture.CoordinatorOfAsync(second));
        var early = await workshop.ProposeAgreementAsync(programme);
        object Input(JsonElement version, string participantId, string language = "en") => new { agreementVersionId = version.Id(), participantId, language };

        Assert.Equal("NOT_PERMITTED", await fixture.Manager.RefusalCodeAsync("acknowledgeEthics", Input(early, mentorId)));
        Assert.Equal("NOT_PERMITTED", await own.RefusalCodeAsync("acknowledgeEthics", Input(early, mentorId)));
        Assert.Equal("NOT_FOUND", await foreign.RefusalCodeAsync("acknowledgeEthics", Input(early, mentorId)));
        Assert.Equal("NOT_FOUND", await mentor.RefusalCodeAsync("acknowledgeEthics", Input(early, menteeId)));
        Assert.Equal("language", (await mentor.RefusedAsync("acknowledgeEthics", Input(early, mentorId, "nl"))).Text("field"));
        await mentor.AcceptedAsync("acknowledgeEthics", Input(early, mentorId), "participant { acknowledgements { language acknowledgedAt } }");
        Assert.Equal(["ALREADY_EXISTS"], await mentor.RefusalCodesAsync("acknowledgeEthics", Input(early, mentorId)));
        var late = await workshop.ProposeAgreementAsync(programme);
        Assert.Equal("VERSION_SUPERSEDED", await mentor.RefusalCodeAsync("acknowledgeEthics", Input(early, mentorId)));
        await mentor.AcceptedAsync("acknowledgeEthics", Input(late, mentorId), "participant { id }");

        Assert.Equal([1, 2], await AcknowledgedAsync(mentor, mentorId));
        Assert.Equal([1, 2], await AcknowledgedAsync(own, mentorId));
        Assert.Equal([1, 2], await AcknowledgedAsync(fixture.Manager, mentorId));
        Assert.Empty(await AcknowledgedAsync(own, menteeId));
    }

    [Fact]
    [Requirement("S-20")]
    public async Task Whether_a_partner_acknowledged_is_not_shown_to_the_other_organisation()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var version = await workshop.ProposeAgreementAsync(programme);
        await fixture.Manager.SignAgreementAsync(version, first);
        await fixture.Manager.SignAgreementAsync(version, second);
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var mentorId = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}");
        var mentor = await fixture.ParticipantAsync(workshop, mentorId);
        await mentor.AcceptedAsync("acknowledgeEthics", new { agreementVersionId = version.Id(), participantId = mentorId, language = "en" }, "participant { id }");
        var partner = await fixture.CoordinatorOfAsync(second);

        Assert.Empty(await AcknowledgedAsync(partner, mentorId));
    }

    [Fact]
    [Requirement("S-20")]
    public async Task Nobody_is_proposed_by_hand_to_somebody_of_an_organisation_that_has_not_signed()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var early = await workshop.ProposeAgreementAsync(programme);
        await fixture.Manager.SignAgreementAsync(early, first);
        await fixture.Manager.SignAgreementAsync(early, second);
        Assert.Empty(await workshop.ActivateAsync(programme));
        var late = await workshop.ProposeAgreementAsync(programme);
        await fixture.Manager.SignAgreementAsync(late, first);
        var input = new
        {
            mentorId = await workshop.ParticipantIdAsync(programme, $"Mentor of {first.Name}"),
            menteeId = await workshop.ParticipantIdAsync(programme, $"Mentee of {second.Name}"),
        };

        var refused = await fixture.Manager.RefusedAsync("proposePair", input);

        Assert.Equal(("AGREEMENT_MISSING", second.Name), (refused.Text("code"), Assert.Single(refused.Named())));
        await fixture.Manager.SignAgreementAsync(late, second);
        await fixture.Manager.AcceptedAsync("proposePair", input, "pair { state }");
    }

    private static async Task<IReadOnlyList<int>> AcknowledgedAsync(ApiClient reader, string participantId) =>
        [.. (await reader.QueryAsync(
            "query($id: ID!) { node(id: $id) { ... on Participant { acknowledgements { agreementVersion { number } } } } }", new { id = participantId }))
            .GetProperty("node").List("acknowledgements").Select(given => given.GetProperty("agreementVersion").Number("number"))];

    private async Task<(Workshop Workshop, MadeProgramme Programme, MadeOrganisation First, MadeOrganisation Second)> TwoWayAsync()
    {
        var workshop = fixture.Workshop("ETHICS");
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        return (workshop, await workshop.TwoWayAsync(first, second), first, second);
    }
}
