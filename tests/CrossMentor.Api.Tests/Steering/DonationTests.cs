using System.Text.Json;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Steering;

/// <summary>An organisation leaves a place of a mentor that it does not use to whoever is short of one, and has it back where nobody takes it.</summary>
[Collection(SteeringCollection.Name)]
public sealed class DonationTests(ProductFixture fixture)
{
    [Fact]
    [Requirement("N-24")]
    [Requirement("S-10")]
    public async Task One_organisation_drops_two_mentors_and_a_donation_turns_the_gate_green_again()
    {
        var made = await Exchange.MakeAsync(fixture);
        Assert.Equal("PASSED", (await made.GateAsync()).Text("state"));

        await made.DropMentorsAsync(2);
        Assert.Equal("OPEN", (await made.GateAsync()).Text("state"));
        Assert.Contains("UNBALANCED_EXCHANGE", await made.Manager.RefusalCodesAsync("startMatchRun", new { programmeId = made.Programme.Id, seed = 1 }));

        await made.DonateAsync(made.Donor, 1);
        Assert.Equal("OPEN", (await made.GateAsync()).Text("state"));
        await made.DonateAsync(made.Donor, 2);
        Assert.Equal("PASSED", (await made.GateAsync()).Text("state"));

        var run = await made.Workshop.MatchAsync(made.Programme);
        await made.Workshop.PublishAsync(run);
        Assert.Equal((6, 2), (run.Proposals().Count, await made.DonatedAsync()));
        Assert.Equal(
            [(Exchange.Short, 0, 2, true), (Exchange.Giving, 2, 0, true), (Exchange.Other, 0, 0, true)],
            await made.BalanceAsync(made.Manager));
    }

    [Fact]
    [Requirement("N-24")]
    [Requirement("N-02")]
    public async Task A_donated_place_that_the_match_does_not_fill_is_its_donor_s_again_and_the_ledger_takes_the_credit_back()
    {
        var made = await Exchange.MakeAsync(fixture);
        await made.DropMentorsAsync(1);
        await made.DonateAsync(made.Donor, 2);
        await made.PostAsync();
        Assert.Equal([(Exchange.Short, -1d), (Exchange.Giving, 2d), ("", -1d)], await made.LedgerAsync());

        // Of several matches that are equally good the donor's mentors would take all in some, which leaves nobody balanced.
        await made.SetQuotaAsync(made.DonorPart, new { givingQuota = new { minimum = 0, maximum = 2 } });
        await made.Workshop.PublishAsync(await made.Workshop.MatchAsync(made.Programme));

        Assert.Equal(1, await made.DonatedAsync());
        await made.PostAsync();
        Assert.Equal([(Exchange.Short, -1d), (Exchange.Giving, 1d), ("", 0d)], await made.LedgerAsync());
        var alerts = (await made.Manager.QueryAsync(
            "query($id: ID!) { reciprocity(programmeId: $id) { kind isOutsideTolerance } ledgerVerification(programmeId: $id) { isIntact isComplete } }", new { id = made.Programme.Id }));
        Assert.All(alerts.List("reciprocity").Where(row => row.Text("kind") == "MENTEE_PLACES"), row => Assert.False(row.GetProperty("isOutsideTolerance").GetBoolean()));
        Assert.True(alerts.GetProperty("ledgerVerification").GetProperty("isComplete").GetBoolean());
    }

    [Fact]
    [Requirement("N-24")]
    public async Task A_match_run_gives_whoever_receives_places_so_many_pairs_more_and_takes_them_of_the_donor()
    {
        var made = await Exchange.MakeAsync(fixture);
        await made.DropMentorsAsync(2);
        await made.SetQuotaAsync(made.ShortPart, new { receivingQuota = new { minimum = 0, maximum = 0 } });
        await made.SetQuotaAsync(made.DonorPart, new { givingQuota = new { minimum = 0, maximum = 2 } });
        await made.TolerateAsync(2);
        var (shortOne, giving) = (made.Workshop.Named(Exchange.Short), made.Workshop.Named(Exchange.Giving));

        foreach (var places in new[] { 0, 1, 2 })
        {
            await made.DonateAsync(made.Donor, places);
            var proposals = (await made.Workshop.MatchAsync(made.Programme)).Proposals();
            int Count(string side, string organisation) => proposals.Count(proposal => proposal.GetProperty(side).GetProperty("organisation").Text("name") == organisation);
            Assert.Equal((places, 2 + places, 4 + places), (Count("mentee", shortOne), Count("mentor", giving), proposals.Count));
        }
    }

    [Fact]
    [Requirement("N-24")]
    public async Task Only_unused_places_are_donated_and_only_by_the_organisation_or_the_manager()
    {
        var made = await Exchange.MakeAsync(fixture);
        async Task<IReadOnlyList<string>> TryAsync(ApiClient client, int places) =>
            await client.RefusalCodesAsync("donatePlaces", new { participatingOrganisationId = made.DonorPart, version = await made.Workshop.VersionOfAsync(made.DonorPart), places });

        Assert.Equal(["INVALID_INPUT"], await TryAsync(made.Donor, 3));
        Assert.Equal(["INVALID_INPUT"], await TryAsync(made.Donor, -1));
        Assert.Equal(["NOT_PERMITTED"], await TryAsync(await fixture.CoordinatorOfAsync(made.Organisations[0]), 1));
        Assert.Equal(["NOT_FOUND"], await TryAsync(fixture.OtherManager, 1));
        Assert.Equal(["STALE_VERSION"], await made.Donor.RefusalCodesAsync("donatePlaces", new { participatingOrganisationId = made.DonorPart, version = 99, places = 1 }));
        await made.DonateAsync(made.Manager, 1);
        await made.DonateAsync(made.Donor, 0);
        Assert.Equal(0, await made.DonatedAsync());

        var others = fixture.Workshop();
        var oneWay = await others.ProgrammeAsync("ONE_WAY");
        var giver = await others.JoinAsync(oneWay, made.Organisations[1], "PROVIDES_MENTORS", 5, 0);
        await others.ImportAsync(oneWay, RosterRow.Mentor(made.Organisations[1], "Single"));
        Assert.Equal(["INVALID_INPUT"], await made.Donor.RefusalCodesAsync("donatePlaces", new { participatingOrganisationId = giver, version = 1, places = 1 }));
    }

    [Fact]
    [Requirement("N-24")]
    public async Task Everybody_sees_a_gift_and_each_organisation_its_own_part_of_where_it_went()
    {
        var made = await Exchange.MakeAsync(fixture);
        await made.DropMentorsAsync(1);
        await made.DonateAsync(made.Donor, 2);
        var (shortOne, other) = (await fixture.CoordinatorOfAsync(made.Organisations[0]), await fixture.CoordinatorOfAsync(made.Organisations[2]));

        const string Gifts = "query($id: ID!) { programme(id: $id) { participatingOrganisations { donatedPlaces } } }";
        Assert.Equal(2, (await other.QueryAsync(Gifts, new { id = made.Programme.Id })).GetProperty("programme").List("participatingOrganisations").Max(part => part.Number("donatedPlaces")));
        Assert.Equal([(Exchange.Short, 0, 1, true)], await made.BalanceAsync(shortOne));
        Assert.Equal([(Exchange.Other, 0, 0, true)], await made.BalanceAsync(other));
    }

    /// <summary>Three organisations of two mentees and two mentors each; the mentors of the second could take two mentees.</summary>
    private sealed class Exchange
    {
        public const string Short = "A short";
        public const string Giving = "B giving";
        public const string Other = "C other";

        public required Workshop Workshop { get; init; }

        public required MadeProgramme Programme { get; init; }

        public required IReadOnlyList<MadeOrganisation> Organisations { get; init; }

        public required string ShortPart { get; init; }

        public required string DonorPart { get; init; }

        public required ApiClient Donor { get; init; }

        public ApiClient Manager => Workshop.Manager;

        public static async Task<Exchange> MakeAsync(ProductFixture fixture)
        {
            var workshop = fixture.Workshop("BALANCE");
            var programme = await workshop.ProgrammeAsync();
            List<MadeOrganisation> organisations = [await workshop.OrganisationAsync(Short), await workshop.OrganisationAsync(Giving), await workshop.OrganisationAsync(Other)];
            var parts = new List<string>();
            foreach (var organisation in organisations)
            {
                parts.Add(await workshop.JoinAsync(programme, organisation));
            }

            await workshop.ImportAsync(programme, [.. organisations.SelectMany((organisation, number) => Enumerable.Range(0, 2).SelectMany(person => new[]
            {
                RosterRow.Mentor(organisation, $"Mentor {person} of {organisation.Name}") with { Capacity = number == 1 ? 2 : 1 },
                RosterRow.Mentee(organisation, $"Mentee {person} of {organisation.Name}"),
            }))]);
            return new()
            {
                Workshop = workshop, Programme = programme, Organisations = organisations, ShortPart = parts[0], DonorPart = parts[1],
                Donor = await fixture.CoordinatorOfAsync(organisations[1]),
            };
        }

        public async Task DropMentorsAsync(int count)
        {
            for (var number = 0; number < count; number++)
            {
                var id = await Workshop.ParticipantIdAsync(Programme, $"Mentor {number} of {Organisations[0].Name}");
                await Manager.AcceptedAsync("withdrawParticipant", new { participantId = id, version = await Workshop.VersionOfAsync(id) }, "participant { state }");
            }
        }

        public Task<JsonElement> GateAsync() => Manager.GateAsync(Programme, "BALANCE");

        public async Task DonateAsync(ApiClient client, int places) => await client.AcceptedAsync(
            "donatePlaces",
            new { participatingOrganisationId = DonorPart, version = await Workshop.VersionOfAsync(DonorPart), places },
            "participatingOrganisation { donatedPlaces }");

        public async Task<int> DonatedAsync() => (await Manager.QueryAsync(
            "query($id: ID!) { node(id: $id) { ... on ParticipatingOrganisation { donatedPlaces } } }", new { id = DonorPart })).GetProperty("node").Number("donatedPlaces");

        public async Task SetQuotaAsync(string part, object quota)
        {
            var input = JsonSerializer.SerializeToNode(quota)!.AsObject();
            input["participatingOrganisationId"] = part;
            input["version"] = await Workshop.VersionOfAsync(part);
            await Manager.AcceptedAsync("updateParticipatingOrganisation", input, "participatingOrganisation { id }");
        }

        public async Task TolerateAsync(int balanceTolerance) => await Manager.AcceptedAsync(
            "updateProgramme", new { programmeId = Programme.Id, version = await Workshop.VersionOfAsync(Programme.Id), balanceTolerance }, "programme { id }");

        public Task PostAsync() => Manager.AcceptedAsync("postLedger", new { programmeId = Programme.Id }, "programme { id }");

        /// <summary>Balances of donated places by organisation, the pool last and without a name.</summary>
        public async Task<IReadOnlyList<(string Name, double Balance)>> LedgerAsync() =>
        [
            .. (await Manager.QueryAsync("query($id: ID!) { reciprocity(programmeId: $id) { organisation { name } kind balance } }", new { id = Programme.Id })).List("reciprocity")
                .Where(row => row.Text("kind") == "DONATED_PLACES")
                .Select(row => (row.IsNull("organisation") ? "" : Named(row.GetProperty("organisation").Text("name")), row.GetProperty("balance").GetDouble()))
                .OrderBy(row => row.Item1.Length == 0).ThenBy(row => row.Item1, StringComparer.Ordinal),
        ];

        public async Task<IReadOnlyList<(string Name, int Given, int Received, bool IsWithin)>> BalanceAsync(ApiClient client) =>
        [
            .. (await client.QueryAsync(
                "query($id: ID!) { programme(id: $id) { balance { organisation { name } placesGiven placesReceived isWithinTolerance } } }", new { id = Programme.Id }))
                .GetProperty("programme").List("balance")
                .Select(row => (
                    Named(row.GetProperty("organisation").Text("name")), row.Number("placesGiven"), row.Number("placesReceived"), row.GetProperty("isWithinTolerance").GetBoolean()))
                .OrderBy(row => row.Item1, StringComparer.Ordinal),
        ];

        private string Named(string name) => new[] { Short, Giving, Other }.Single(known => Workshop.Named(known) == name);
    }
}
