using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Api.Tests.Steering;

namespace CrossMentor.Api.Tests.Agreements;

/// <summary>Somebody who changes to another organisation while a clause protects it is noticed, and what that means is found by the steering group.</summary>
[Collection(SteeringCollection.Name)]
public sealed class NonRecruitmentTests(ProductFixture fixture)
{
    private const string Node = "query($id: ID!) { node(id: $id) { id } }";

    [Fact]
    [Requirement("S-21")]
    public async Task Somebody_who_appears_in_another_organisation_opens_a_case_for_the_steering_group_and_nothing_follows()
    {
        var made = await GuardedProgramme.MakeAsync(fixture);
        await made.SendAsync(made.Newcomer(" ANNA@home.example "));

        var found = await made.CaseAsync(made.Steered.Manager);
        Assert.Equal(
            ("OPEN", SteeredProgramme.Today, "2101-01-01", made.Anna, made.Steered.Organisations[0].Name, made.Second.Name),
            (found.Text("state"), found.Text("appearedOn"), found.Text("protectedUntil"), found.GetProperty("participant").Id(),
                found.GetProperty("formerOrganisation").Text("name"), found.GetProperty("newOrganisation").Text("name")));
        Assert.Equal(made.Anna, (await made.CaseAsync(made.Steered.Coordinators[0])).GetProperty("participant").Id());
        Assert.True((await made.CaseAsync(made.Steered.Coordinators[2])).IsNull("participant"));

        // Whoever is sent again, under the same address or another person's, is no second case.
        await made.SendAsync(made.Newcomer(GuardedProgramme.Address));
        Assert.Equal((found.Id(), 1), ((await made.CaseAsync(made.Steered.Manager)).Id(), found.Version()));
    }

    [Fact]
    [Requirement("S-21")]
    public async Task Whoever_sends_people_cannot_tell_from_a_case_who_takes_part_for_another_organisation()
    {
        var made = await GuardedProgramme.MakeAsync(fixture);
        var answer = await made.SendAsync(made.Newcomer("berta@home.example"));
        Assert.Equal(answer, await made.SendAsync(made.Newcomer(GuardedProgramme.Address)));
        var found = await made.CaseAsync(made.Steered.Manager);
        var person = await fixture.ParticipantAsync(made.Steered.Workshop, made.Anna);

        foreach (var client in new[] { made.Steered.Coordinators[1], person, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.Empty(await made.CasesAsync(client));
            Assert.True((await client.QueryAsync(Node, new { id = found.Id() })).IsNull("node"));
        }

        var proposing = new Dictionary<string, object?>(made.Proposing(found.Id(), "NO_BREACH")) { ["organisationId"] = made.Second.Id };
        Assert.Equal(["NOT_FOUND"], await made.Steered.Coordinators[1].RefusalCodesAsync("proposeSteeringDecision", proposing));

        // Put to the vote it is known to all who vote; who it is and when it came remains with those who knew.
        await made.ProposeAsync(found.Id(), "NO_BREACH");
        var seen = await made.CaseAsync(made.Steered.Coordinators[1]);
        Assert.Equal((SteeredProgramme.Today, made.Second.Name), (seen.Text("broughtOn"), seen.GetProperty("newOrganisation").Text("name")));
        Assert.True(seen.IsNull("participant") && seen.IsNull("appearedOn"));
        Assert.False((await made.CaseAsync(made.Steered.Coordinators[0])).IsNull("appearedOn"));
    }

    [Fact]
    [Requirement("S-21")]
    [Requirement("S-23")]
    public async Task An_open_case_lies_before_the_steering_group_of_those_who_see_it_until_something_is_found()
    {
        var made = await GuardedProgramme.MakeAsync(fixture);
        var found = await made.AppearAsync();
        Assert.Equal([found.Id()], await OpenCasesAsync(made.Steered.Manager));
        Assert.Equal([found.Id()], await OpenCasesAsync(made.Steered.Coordinators[2]));
        Assert.Empty(await OpenCasesAsync(made.Steered.Coordinators[1])); // among whose people the person appeared

        var consent = await made.ProposeAsync(found.Id(), "CONSENTED");
        Assert.Equal([found.Id()], await OpenCasesAsync(made.Steered.Coordinators[1]));
        await made.Steered.DecideAsync(consent, "FOR", "FOR", "FOR");
        await made.Steered.Manager.AcceptedAsync(
            "settleNonRecruitmentCase", GuardedProgramme.Settling(await made.CaseAsync(made.Steered.Manager), consent), "nonRecruitmentCase { state }");

        Assert.Empty(await OpenCasesAsync(made.Steered.Manager));
        Assert.Equal("CONSENTED", (await made.CaseAsync(made.Steered.Manager)).Text("state"));

        async Task<IEnumerable<string>> OpenCasesAsync(ApiClient client) =>
            (await client.QueryAsync("query($id: ID!) { steeringPack(programmeId: $id) { openCases { id } } }", new { id = made.Steered.Programme.Id }))
                .GetProperty("steeringPack").List("openCases").Select(one => one.Id());
    }

    [Fact]
    [Requirement("S-21")]
    public async Task What_a_case_means_is_found_by_the_steering_group_and_it_may_find_otherwise_later()
    {
        var made = await GuardedProgramme.MakeAsync(fixture);
        var found = await made.AppearAsync();
        var (breach, general) = (await made.ProposeAsync(found.Id(), "BREACH"), await made.Steered.ProposeAsync());
        await made.Steered.DecideAsync(general, "FOR", "FOR", "FOR");
        found = await made.CaseAsync(made.Steered.Manager);

        foreach (var decision in new[] { breach, general })
        {
            Assert.Equal(["INVALID_INPUT"], await made.Steered.Manager.RefusalCodesAsync("settleNonRecruitmentCase", GuardedProgramme.Settling(found, decision)));
        }

        await made.Steered.DecideAsync(breach, "FOR", "AGAINST", "FOR");
        Assert.Equal("OPEN", (await made.CaseAsync(made.Steered.Manager)).Text("state"));
        Assert.Equal(["NOT_PERMITTED"], await made.Steered.Coordinators[0].RefusalCodesAsync("settleNonRecruitmentCase", GuardedProgramme.Settling(found, breach)));
        Assert.Equal(["NOT_FOUND", "NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("settleNonRecruitmentCase", GuardedProgramme.Settling(found, breach)));
        await made.Steered.Manager.AcceptedAsync("settleNonRecruitmentCase", GuardedProgramme.Settling(found, breach), "nonRecruitmentCase { state }");
        Assert.Equal(["STALE_VERSION"], await made.Steered.Manager.RefusalCodesAsync("settleNonRecruitmentCase", GuardedProgramme.Settling(found, breach)));
        found = await made.CaseAsync(made.Steered.Manager);
        Assert.Equal(["ALREADY_EXISTS"], await made.Steered.Manager.RefusalCodesAsync("settleNonRecruitmentCase", GuardedProgramme.Settling(found, breach)));

        // The organisation it is about brings what it has to say, and writes down what came of it.
        var proposing = new Dictionary<string, object?>(made.Proposing(found.Id(), "CONSENTED")) { ["organisationId"] = made.Second.Id };
        var consented = (await made.Steered.Coordinators[1].AcceptedAsync("proposeSteeringDecision", proposing, "decision { id nonRecruitmentCase { id } finding }")).GetProperty("decision");
        Assert.Equal((found.Id(), "CONSENTED"), (consented.GetProperty("nonRecruitmentCase").Id(), consented.Text("finding")));
        await made.Steered.DecideAsync(consented.Id(), "FOR", "FOR", "FOR");
        await made.Steered.Coordinators[1].AcceptedAsync("settleNonRecruitmentCase", GuardedProgramme.Settling(found, consented.Id()), "nonRecruitmentCase { state }");

        var settled = await made.CaseAsync(made.Steered.Coordinators[2]);
        Assert.Equal("CONSENTED", settled.Text("state"));
        Assert.Equal(
            [("BREACH", breach), ("CONSENTED", consented.Id())],
            settled.List("findings").Select(finding => (finding.Text("state"), finding.GetProperty("steeringDecision").Id())));
    }

    [Fact]
    [Requirement("S-21")]
    public async Task A_motion_names_a_case_of_its_programme_and_a_finding_where_it_finds_something_and_nowhere_else()
    {
        var (made, other) = (await GuardedProgramme.MakeAsync(fixture), await GuardedProgramme.MakeAsync(fixture));
        var (found, elsewhere) = (await made.AppearAsync(), await other.AppearAsync());

        foreach (var proposing in new[]
        {
            made.Proposing(null, "BREACH"), made.Proposing(elsewhere.Id(), "BREACH"), made.Proposing(found.Id(), null), made.Proposing(found.Id(), "OPEN"),
            made.Proposing(found.Id(), null, "GENERAL"), made.Proposing(null, "BREACH", "GENERAL"),
        })
        {
            Assert.Equal(["INVALID_INPUT"], await made.Steered.Manager.RefusalCodesAsync("proposeSteeringDecision", proposing));
        }

        Assert.True((await made.CaseAsync(made.Steered.Manager)).IsNull("broughtOn"));
    }

    [Theory]
    [InlineData(null, true, false, GuardedProgramme.Address)] // no clause
    [InlineData(12, false, false, GuardedProgramme.Address)] // the new organisation has not signed it
    [InlineData(12, true, true, GuardedProgramme.Address)] // the protection is over
    [InlineData(12, true, false, "berta@home.example")] // somebody else
    [InlineData(12, true, false, null)] // nobody knows who
    [Requirement("S-21")]
    public async Task Nobody_is_noticed_whom_no_agreed_clause_protects_on_the_day(int? months, bool bothSigned, bool isOver, string? email)
    {
        var made = await GuardedProgramme.MakeAsync(fixture, months, bothSigned, isOver);

        await made.SendAsync(made.Newcomer(email));

        Assert.Empty(await made.CasesAsync(made.Steered.Manager));
    }

    [Fact]
    [Requirement("S-21")]
    public async Task Only_what_is_sent_in_earnest_and_was_not_known_before_is_noticed()
    {
        var made = await GuardedProgramme.MakeAsync(fixture);
        var newcomer = made.Newcomer(null);
        await made.SendAsync(newcomer);
        await made.Steered.Coordinators[1].AcceptedAsync(
            "importRoster", Rosters.Of(made.Elsewhere, [newcomer with { Email = GuardedProgramme.Address }], dryRun: true), Rosters.Report);
        Assert.Empty(await made.CasesAsync(made.Steered.Manager));

        await made.SendAsync(newcomer with { Email = GuardedProgramme.Address });
        Assert.Single(await made.CasesAsync(made.Steered.Manager));

        // Berta was in the second organisation before she took part for the first.
        var berta = made.Newcomer("berta@home.example");
        await made.SendAsync(berta);
        await made.Steered.Workshop.ImportAsync(made.Steered.Programme, RosterRow.Mentee(made.Steered.Organisations[0], "Berta") with { Email = "berta@home.example" });
        await made.SendAsync(berta with { JobTitle = "Head of sales" });
        Assert.Single(await made.CasesAsync(made.Steered.Manager));
    }

    [Fact]
    [Requirement("S-21")]
    public async Task Somebody_who_had_left_and_comes_back_is_noticed_and_somebody_who_stayed_is_not()
    {
        var made = await GuardedProgramme.MakeAsync(fixture);
        await made.SendAsync(made.Newcomer("berta@home.example"));
        await made.Steered.Workshop.ImportAsync(made.Steered.Programme, RosterRow.Mentee(made.Steered.Organisations[0], "Berta") with { Email = "berta@home.example" });
        var colleague = RosterRow.Mentor(made.Second, "Berta again") with { ExternalId = "Newcomer 1", Email = "berta@home.example" };
        await made.SendAsync(colleague);
        var personId = (await made.Steered.Coordinators[1].QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { nodes { person { id } } } }", new { id = made.Elsewhere.Id })).GetProperty("participants").Nodes().Single().GetProperty("person").Id();
        Task RecordAsync(bool isEmployed) => made.Steered.Coordinators[1].AcceptedAsync("recordEmployment", new { personId, isEmployed, on = SteeredProgramme.Today }, "fact { id }");

        await RecordAsync(isEmployed: true);
        await RecordAsync(isEmployed: false);
        Assert.Empty(await made.CasesAsync(made.Steered.Manager));

        await RecordAsync(isEmployed: true);
        Assert.Equal("OPEN", (await made.CaseAsync(made.Steered.Manager)).Text("state"));
    }

    [Fact]
    [Requirement("S-21")]
    public async Task The_clause_and_what_is_decided_of_it_outlive_the_programme()
    {
        var made = await GuardedProgramme.MakeAsync(fixture);
        await made.Steered.Workshop.ActivateAsync(made.Steered.Programme);
        await made.Steered.Manager.AcceptedAsync(
            "closeProgramme", new { programmeId = made.Steered.Programme.Id, version = await made.Steered.Workshop.VersionOfAsync(made.Steered.Programme.Id) }, "programme { state }");
        var found = await made.AppearAsync();

        Assert.Equal(["WRONG_PROGRAMME_STATE"], await made.Steered.Manager.RefusalCodesAsync("proposeSteeringDecision", made.Steered.Proposing()));
        var decision = await made.ProposeAsync(found.Id(), "NO_BREACH");
        var successor = await SucceedAsync(organisation: 2);
        await made.Steered.VoteAsync(decision, 0, "FOR");
        await made.Steered.VoteAsync(decision, 1, "FOR");
        await made.Steered.Coordinators[2].AcceptedAsync("castSteeringVote", new { decisionId = decision, representativeId = successor, choice = "FOR" }, "decision { state }");
        await made.Steered.CloseAsync(decision);
        await made.Steered.Manager.AcceptedAsync(
            "settleNonRecruitmentCase", GuardedProgramme.Settling(await made.CaseAsync(made.Steered.Manager), decision), "nonRecruitmentCase { state }");

        Assert.Equal("NO_BREACH", (await made.CaseAsync(made.Steered.Coordinators[1])).Text("state"));

        async Task<string> SucceedAsync(int organisation)
        {
            var former = made.Steered.Representatives[organisation];
            var coordinator = made.Steered.Coordinators[organisation];
            await coordinator.AcceptedAsync(
                "standDownRepresentative", new { representativeId = former, version = await made.Steered.Workshop.VersionOfAsync(former) }, "representative { stoodDownOn }");
            return await made.Steered.AppointAsync(coordinator, organisation);
        }
    }

    [Fact]
    [Requirement("S-21")]
    public async Task A_case_is_told_to_those_who_see_it_and_its_moment_to_nobody_else()
    {
        const string Document = "subscription($id: ID!) { nonRecruitmentCaseChanged(programmeId: $id) { programme { id } nonRecruitmentCases { id version state } } }";
        var made = await GuardedProgramme.MakeAsync(fixture);
        await using var manager = await made.Steered.Manager.SubscribeAsync(Document, new { id = made.Steered.Programme.Id });
        await using var sending = await made.Steered.Coordinators[1].SubscribeAsync(Document, new { id = made.Steered.Programme.Id });
        Assert.Empty((await manager.NextAsync()).List("nonRecruitmentCases"));
        Assert.Empty((await sending.NextAsync()).List("nonRecruitmentCases"));

        var found = await made.AppearAsync();
        var opened = Assert.Single((await manager.NextAsync()).List("nonRecruitmentCases"));
        Assert.Equal((found.Id(), 1, "OPEN"), (opened.Id(), opened.Version(), opened.Text("state")));
        await sending.SilenceAsync();

        await made.ProposeAsync(found.Id(), "NO_BREACH");
        Assert.Equal(found.Id(), Assert.Single((await sending.NextAsync()).List("nonRecruitmentCases")).Id());
    }
}
