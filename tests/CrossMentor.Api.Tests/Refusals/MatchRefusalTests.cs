using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>What keeps a programme from being matched, and a match from being published.</summary>
[Collection(RefusalCollection.Name)]
public sealed class MatchRefusalTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("S-10")]
    public async Task An_unbalanced_exchange_names_the_organisation_and_both_numbers()
    {
        var (workshop, programme, first, second) = await TwoWayAsync(balanceTolerance: 1);
        await workshop.ImportAsync(
            programme,
            [.. Rosters.OneOfEach(first, second), RosterRow.Mentor(first, "One more"), RosterRow.Mentor(first, "And another"), RosterRow.Mentee(second, "Balanced")]);
        var before = await fixture.Product.Database.RowCountsAsync();

        var refused = await fixture.Manager.RefusedAsync("startMatchRun", new { programmeId = programme.Id });

        Assert.Equal(
            ("UNBALANCED_EXCHANGE", first.Name, 3, 1, 1),
            (refused.Text("code"), refused.GetProperty("organisation").Text("name"), refused.Number("mentors"), refused.Number("mentees"), refused.Number("tolerance")));
        Assert.Equal(["UNBALANCED_EXCHANGE"], await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());

        var another = await workshop.ParticipantIdAsync(programme, "And another");
        await fixture.Manager.AcceptedAsync("withdrawParticipant", new { participantId = another, version = 1 }, "participant { state }");
        await workshop.MatchAsync(programme);
    }

    [Fact]
    [Requirement("S-11")]
    public async Task A_one_way_programme_asks_for_no_balance()
    {
        var workshop = fixture.Workshop();
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 5, 0);
        await workshop.JoinAsync(programme, receiving, "PROVIDES_MENTEES", 0, 5);
        await workshop.ImportAsync(programme, RosterRow.Mentor(giving, "A"), RosterRow.Mentor(giving, "B"), RosterRow.Mentee(receiving, "C"));

        var run = await workshop.MatchAsync(programme);

        Assert.Equal(1, run.Scenario().Number("placedCount"));
        Assert.Equal("TOO_FEW_MENTEES", Assert.Single(run.Unplaced()).Value);
    }

    [Fact]
    [Requirement("S-01")]
    public async Task People_of_one_organisation_alone_cannot_be_matched()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first));

        Assert.Equal(["TOO_FEW_ORGANISATIONS"], await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
        await workshop.ImportAsync(programme, Rosters.OneOfEach(second));
        await workshop.MatchAsync(programme);
    }

    [Theory]
    [InlineData("MENTOR")]
    [InlineData("MENTEE")]
    public async Task Without_mentors_or_without_mentees_there_is_nothing_to_match(string role)
    {
        var (workshop, programme, first, second) = await TwoWayAsync(balanceTolerance: 1);
        await workshop.ImportAsync(programme, RosterRow.Colleague(first, "A") with { Role = role }, RosterRow.Colleague(second, "B") with { Role = role });

        Assert.Equal(["NOTHING_TO_MATCH"], await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
    }

    [Fact]
    public async Task An_empty_programme_is_told_everything_that_it_lacks()
    {
        var programme = await fixture.Workshop().ProgrammeAsync();

        Assert.Equal(["TOO_FEW_ORGANISATIONS", "NOTHING_TO_MATCH"], await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
    }

    [Fact]
    public async Task A_programme_that_is_being_matched_is_not_matched_a_second_time_and_a_run_is_cancelled_once()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var matchRunId = await fixture.Product.QueueRunAsync(programme);

        Assert.Equal(["MATCH_RUN_IN_PROGRESS"], await fixture.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = programme.Id }));
        var cancelled = await fixture.Manager.AcceptedAsync("cancelMatchRun", new { matchRunId }, "matchRun { id state endedAt }");
        var again = await fixture.Manager.RefusedAsync("cancelMatchRun", new { matchRunId });

        Assert.Equal((matchRunId, "CANCELLED", false), (cancelled.GetProperty("matchRun").Id(), cancelled.GetProperty("matchRun").Text("state"), cancelled.GetProperty("matchRun").IsNull("endedAt")));
        Assert.Equal(("MATCH_RUN_ENDED", "CANCELLED"), (again.Text("code"), again.Text("runState")));
        var run = await workshop.MatchAsync(programme);
        Assert.Equal("SUCCEEDED", (await fixture.Manager.RefusedAsync("cancelMatchRun", new { matchRunId = run.Id() })).Text("runState"));
    }

    [Fact]
    public async Task A_match_is_published_once()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var (early, late) = (await workshop.MatchAsync(programme, seed: 1), await workshop.MatchAsync(programme, seed: 2));
        await workshop.PublishAsync(late);
        var published = (await workshop.EndOfAsync(late.Id())).Scenario();
        var superseded = (await workshop.EndOfAsync(early.Id())).Scenario();

        var twice = await fixture.Manager.RefusedAsync("publishMatch", new { scenarioId = published.Id(), version = published.Version() });
        var other = await fixture.Manager.RefusedAsync("publishMatch", new { scenarioId = superseded.Id(), version = superseded.Version() });

        Assert.Equal(("PUBLISHED", "SUPERSEDED"), (published.Text("state"), superseded.Text("state")));
        Assert.All(new[] { twice, other }, refused => Assert.Equal("SCENARIO_CLOSED", refused.Text("code")));
        Assert.Equal(("PUBLISHED", "SUPERSEDED"), (twice.Text("scenarioState"), other.Text("scenarioState")));
        Assert.Equal(2, (await workshop.PairsAsync(programme)).Count);
    }

    [Fact]
    public async Task No_organisation_joins_and_no_roster_or_policy_changes_after_the_publication()
    {
        var (workshop, programme, first, second) = await TwoWayAsync();
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var third = await workshop.OrganisationAsync("Third");
        var before = await fixture.Product.Database.RowCountsAsync();
        var attempts = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["importRoster"] = Rosters.Of(programme, [RosterRow.Mentor(first, "Newcomer")]),
            ["addParticipatingOrganisation"] = Workshop.Joining(programme, third),
            ["updateMatchingPolicy"] = new { programmeId = programme.Id, version = await workshop.VersionOfAsync(programme.Id), timeZoneGapHoursMax = 3 },
        };

        foreach (var (mutation, input) in attempts)
        {
            var refused = await fixture.Manager.RefusedAsync(mutation, input);
            Assert.Equal((mutation, "WRONG_PROGRAMME_STATE", "ACTIVE"), (mutation, refused.Text("code"), refused.Text("state")));
        }

        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    [Fact]
    public async Task A_scenario_is_outdated_when_somebody_in_it_has_withdrawn()
    {
        var (workshop, programme, first, second) = await TwoWayAsync(balanceTolerance: 1);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var run = await workshop.MatchAsync(programme);
        var participantId = await workshop.ParticipantIdAsync(programme, $"Mentee of {second.Name}");
        await fixture.Manager.AcceptedAsync("withdrawParticipant", new { participantId, version = 1 }, "participant { state }");
        var before = await fixture.Product.Database.RowCountsAsync();

        Assert.Equal(["SCENARIO_OUTDATED"], await fixture.Manager.RefusalCodesAsync("publishMatch", MatchRuns.Publishing(run)));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        Assert.Single(await workshop.PairsAsync(programme));
    }

    [Fact]
    [Requirement("S-64")]
    public async Task A_scenario_is_outdated_when_a_capacity_no_longer_holds_its_pairs()
    {
        var workshop = fixture.Workshop();
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY");
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 5, 0);
        await workshop.JoinAsync(programme, receiving, "PROVIDES_MENTEES", 0, 5);
        await workshop.ImportAsync(programme, RosterRow.Mentor(giving, "Busy") with { Capacity = 2 }, RosterRow.Mentee(receiving, "A"), RosterRow.Mentee(receiving, "B"));
        var run = await workshop.MatchAsync(programme);
        var participantId = await workshop.ParticipantIdAsync(programme, "Busy");
        await fixture.Manager.AcceptedAsync("updateParticipant", new { participantId, version = 1, capacity = 1 }, "participant { capacity }");

        Assert.Equal(2, run.Scenario().Number("placedCount"));
        Assert.Equal(["SCENARIO_OUTDATED"], await fixture.Manager.RefusalCodesAsync("publishMatch", MatchRuns.Publishing(run)));
    }

    [Fact]
    [Requirement("S-10")]
    public async Task A_match_whose_pairs_are_out_of_balance_is_not_published()
    {
        // Two organisations in balance as offered; the reporting line of one mentor is unknown, so one gives nothing and receives one.
        var workshop = fixture.Workshop();
        var organisations = new[] { await workshop.OrganisationAsync("A"), await workshop.OrganisationAsync("B") };
        var programme = await workshop.TwoWayAsync(organisations);
        var rows = Rosters.OneOfEach(organisations);
        rows[0] = rows[0] with { Manager = null };
        await workshop.ImportAsync(programme, rows);
        var run = await workshop.MatchAsync(programme);

        var payload = await fixture.Manager.MutateAsync("publishMatch", MatchRuns.Publishing(run));

        Assert.Equal(1, run.Scenario().Number("placedCount"));
        Assert.All(payload.List("errors"), error => Assert.Equal("UNBALANCED_EXCHANGE", error.Text("code")));
        Assert.Contains(payload.List("errors"), error => error.GetProperty("organisation").Text("name") == organisations[0].Name && error.Number("mentors") == 0 && error.Number("mentees") == 1);
        Assert.Empty(await workshop.PairsAsync(programme));
    }

    [Theory]
    [InlineData("nobody.knows.this")]
    [InlineData("crossmentor.rules.competitors")]
    public async Task A_weight_for_what_is_no_scorer_of_the_installation_is_refused(string pluginId)
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.ProgrammeAsync();

        var refused = await fixture.Manager.RefusedAsync(
            "updateMatchingPolicy", new { programmeId = programme.Id, version = 1, weights = new[] { new { pluginId, weight = 5 } } });

        Assert.Equal(("UNKNOWN_PLUGIN", pluginId), (refused.Text("code"), refused.Text("pluginId")));
        Assert.Equal(1, await workshop.VersionOfAsync(programme.Id));
    }

    private async Task<(Workshop Workshop, MadeProgramme Programme, MadeOrganisation First, MadeOrganisation Second)> TwoWayAsync(int balanceTolerance = 0)
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.ProgrammeAsync(balanceTolerance: balanceTolerance);
        await workshop.JoinAsync(programme, first);
        await workshop.JoinAsync(programme, second);
        return (workshop, programme, first, second);
    }
}
