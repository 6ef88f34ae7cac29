using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Pairs;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Api.Tests.Steering;

/// <summary>What organisations give and receive is written down once and for all, and each sees its own.</summary>
[Collection(SteeringCollection.Name)]
public sealed class LedgerTests(ProductFixture fixture)
{
    private const string Rows = "query($id: ID!) { reciprocity(programmeId: $id) { organisation { name } kind currency given received balance isOutsideTolerance } }";
    private const string Verification = "query($id: ID!) { ledgerVerification(programmeId: $id) { entryCount isIntact firstBrokenNumber headHash isComplete } }";

    [Fact]
    [Requirement("S-24")]
    [Requirement("N-02")]
    public async Task Confirmed_sessions_are_given_by_one_organisation_and_received_by_the_other_once()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(2);
        await pair.LogAsync(pair.Mentor, daysAgo: 5); // Not confirmed, so nothing was given yet.

        Assert.False((await VerifyAsync(pair.Manager, pair.Programme)).GetProperty("isComplete").GetBoolean());
        await PostAsync(pair.Manager, pair.Programme);
        await PostAsync(pair.Manager, pair.Programme);

        var minutes = (await RowsAsync(pair.Manager, pair.Programme)).Where(row => row.Text("kind") == "MENTOR_MINUTES").ToList();
        Assert.Equal([120, -120], minutes.Select(row => row.GetProperty("balance").GetDouble()).OrderDescending());
        Assert.All(minutes, row => Assert.True(row.GetProperty("isOutsideTolerance").GetBoolean()));
        var verified = await VerifyAsync(pair.MentorCoordinator, pair.Programme);
        Assert.Equal((true, true), (verified.GetProperty("isIntact").GetBoolean(), verified.GetProperty("isComplete").GetBoolean()));

        var posted = verified.Number("entryCount");
        await pair.ConfirmAsync(pair.Mentee, await pair.LogAsync(pair.Mentor, daysAgo: 4));
        await PostAsync(pair.Manager, pair.Programme);
        Assert.Equal(posted + 1, (await VerifyAsync(pair.Manager, pair.Programme)).Number("entryCount"));
    }

    [Fact]
    [Requirement("N-02")]
    public async Task What_all_accounts_hold_together_is_nothing_of_any_kind()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2);
        await RecordAsync(made, "HOSTING", 1);
        await RecordAsync(made, "DONATED_PLACES", 2);
        await RecordAsync(made, "MONEY", 5000, "EUR");
        await made.Manager.AcceptedAsync(
            "recordCost", new { programmeId = made.Programme.Id, organisationId = made.Organisations[1].Id, kind = "VENUE", amountMinor = 700, currency = "DKK" }, "costEntry { id }");
        await PostAsync(made.Manager, made.Programme);

        var rows = await RowsAsync(made.Manager, made.Programme);

        Assert.Equal(8, rows.Count);
        Assert.All(
            rows.GroupBy(row => (row.Text("kind"), row.GetProperty("currency").GetString())),
            kind => Assert.Equal(0, kind.Sum(row => row.GetProperty("balance").GetDouble())));
        var donated = rows.Single(row => row.Text("kind") == "DONATED_PLACES" && !row.IsNull("organisation"));
        Assert.Equal((made.Organisations[0].Name, 2d), (donated.GetProperty("organisation").Text("name"), donated.GetProperty("balance").GetDouble()));
    }

    [Fact]
    [Requirement("N-02")]
    public async Task A_row_that_was_changed_behind_the_product_is_found()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2);
        foreach (var amount in new[] { 1, 2, 3 })
        {
            await RecordAsync(made, "HOSTING", amount);
        }

        Assert.True((await VerifyAsync(made.Manager, made.Programme)).GetProperty("isIntact").GetBoolean());
        await fixture.Product.Database.ExecuteAsync(
            "UPDATE \"LedgerEntries\" SET \"Amount\" = 20 WHERE \"ProgrammeId\" = @id AND \"Number\" = 2",
            ("@id", GlobalIds.Decode<ProgrammeId>(made.Programme.Id).Value));

        var broken = await VerifyAsync(made.Coordinators[1], made.Programme);
        Assert.Equal((false, 2), (broken.GetProperty("isIntact").GetBoolean(), broken.Number("firstBrokenNumber")));
    }

    [Fact]
    [Requirement("S-24")]
    public async Task An_organisation_sees_its_own_part_until_all_have_agreed_to_share_and_people_see_nothing()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2);
        await made.Workshop.ImportAsync(made.Programme, Rosters.OneOfEach(made.Organisations[0], made.Organisations[1]));
        await RecordAsync(made, "HOSTING", 1);
        const string Entries = "query($id: ID!) { ledger(programmeId: $id) { number amount giver { name } } }";
        Assert.Single(await RowsAsync(made.Coordinators[0], made.Programme));
        Assert.Empty(await RowsAsync(made.Coordinators[1], made.Programme));

        await made.DecideAsync(await made.ProposeAsync("SHARE_BALANCES"), "FOR", "ABSTAIN");
        Assert.Empty(await RowsAsync(made.Coordinators[1], made.Programme));
        var sharing = await made.ProposeAsync("SHARE_BALANCES");
        await made.VoteAsync(sharing, 0, "FOR");
        await made.VoteAsync(sharing, 1, "FOR");
        Assert.Empty(await RowsAsync(made.Coordinators[1], made.Programme));
        await made.CloseAsync(sharing);

        Assert.Equal(2, (await RowsAsync(made.Coordinators[1], made.Programme)).Count);
        Assert.Empty((await made.Coordinators[1].QueryAsync(Entries, new { id = made.Programme.Id })).List("ledger"));
        Assert.Single((await made.Coordinators[0].QueryAsync(Entries, new { id = made.Programme.Id })).List("ledger"));
        await made.Workshop.JoinAsync(made.Programme, await made.Workshop.OrganisationAsync("Newcomer"));
        Assert.Empty(await RowsAsync(made.Coordinators[1], made.Programme));

        var people = (await made.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }) { nodes { id } } }", new { id = made.Programme.Id })).GetProperty("participants").Nodes();
        foreach (var client in new[] { await fixture.ParticipantAsync(made.Workshop, people[0].Id()), fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.True((await client.QueryAsync(Rows, new { id = made.Programme.Id })).IsNull("reciprocity"));
            Assert.True((await client.QueryAsync(Verification, new { id = made.Programme.Id })).IsNull("ledgerVerification"));
            Assert.Empty((await client.QueryAsync(Entries, new { id = made.Programme.Id })).List("ledger"));
        }
    }

    [Fact]
    [Requirement("S-24")]
    public async Task Organisations_out_of_balance_stand_before_the_steering_group()
    {
        var pair = await LivingPair.MakeAsync(fixture);
        await pair.MeetAsync(1);
        await PostAsync(pair.Manager, pair.Programme);
        const string Alerts = "query($id: ID!) { steeringPack(programmeId: $id) { reciprocityAlerts { kind organisation { name } } } }";

        async Task<IReadOnlyList<string>> AlertsAsync(ApiClient client) => [.. (await client.QueryAsync(Alerts, new { id = pair.Programme.Id }))
            .GetProperty("steeringPack").List("reciprocityAlerts").Select(row => row.Text("kind"))];
        Assert.Equal(["MENTOR_MINUTES", "MENTOR_MINUTES"], (await AlertsAsync(pair.Manager)).Where(kind => kind == "MENTOR_MINUTES"));
        Assert.Single(await AlertsAsync(pair.MentorCoordinator), kind => kind == "MENTOR_MINUTES");
    }

    [Fact]
    [Requirement("S-24")]
    public async Task A_balance_goes_along_to_the_next_edition_that_the_organisation_takes_part_in()
    {
        var workshop = fixture.Workshop();
        var (staying, leaving) = (await workshop.OrganisationAsync("Staying"), await workshop.OrganisationAsync("Leaving"));
        var series = (await workshop.Manager.AcceptedAsync("createSeries", new { name = workshop.Named("Series") }, "series { id }")).GetProperty("series").Id();
        var (first, second) = (await EditionAsync(2030), await EditionAsync(2031));
        await workshop.JoinAsync(first, staying);
        await workshop.JoinAsync(first, leaving);
        await workshop.JoinAsync(second, staying);
        foreach (var giver in new[] { staying, leaving })
        {
            await workshop.Manager.AcceptedAsync(
                "recordContribution", new { programmeId = first.Id, giverId = giver.Id, kind = "HOSTING", amount = 3 }, "entry { number }");
        }

        await PostAsync(workshop.Manager, second);

        var rows = await RowsAsync(workshop.Manager, second);
        Assert.Equal([(staying.Name, 3d)], rows.Where(row => !row.IsNull("organisation")).Select(row => (row.GetProperty("organisation").Text("name"), row.GetProperty("balance").GetDouble())));
        Assert.Equal(-3, rows.Single(row => row.IsNull("organisation")).GetProperty("balance").GetDouble());

        async Task<MadeProgramme> EditionAsync(int year)
        {
            var made = (await workshop.Manager.AcceptedAsync("createProgramme", new
            {
                name = workshop.Named($"Edition {year}"), kind = "TWO_WAY", purpose = "To learn.", languages = new[] { "en" }, startsOn = $"{year}-01-01",
                seriesId = series, editionYear = year, gates = Array.Empty<string>(),
            }, "programme { id name version }")).GetProperty("programme");
            return new(made.Id(), made.Text("name"), made.Version());
        }
    }

    [Fact]
    [Requirement("S-24")]
    public async Task The_manager_alone_writes_and_by_hand_only_what_nobody_counts()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2);
        object Recording(string kind, int amount = 1, string? currency = null, string? receiverId = null) =>
            new { programmeId = made.Programme.Id, giverId = made.Organisations[0].Id, receiverId, kind, amount, currency };

        foreach (var bad in new[]
        {
            Recording("MENTOR_MINUTES"), Recording("MENTEE_PLACES"), Recording("TRAINING_SEATS"), Recording("HOSTING", 0), Recording("HOSTING", currency: "EUR"),
            Recording("MONEY"), Recording("HOSTING", receiverId: made.Organisations[0].Id),
        })
        {
            Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("recordContribution", bad));
        }

        Assert.Equal(["NOT_PERMITTED"], await made.Coordinators[0].RefusalCodesAsync("recordContribution", Recording("HOSTING")));
        Assert.Equal(["NOT_PERMITTED"], await made.Coordinators[0].RefusalCodesAsync("postLedger", new { programmeId = made.Programme.Id }));
        Assert.Equal(["NOT_FOUND"], await fixture.OtherManager.RefusalCodesAsync("postLedger", new { programmeId = made.Programme.Id }));
        Assert.Equal(0, (await VerifyAsync(made.Manager, made.Programme)).Number("entryCount"));
    }

    private static Task PostAsync(ApiClient client, MadeProgramme programme) =>
        client.AcceptedAsync("postLedger", new { programmeId = programme.Id }, "programme { id }");

    private static async Task<IReadOnlyList<JsonElement>> RowsAsync(ApiClient client, MadeProgramme programme) =>
        (await client.QueryAsync(Rows, new { id = programme.Id })).List("reciprocity");

    private static async Task<JsonElement> VerifyAsync(ApiClient client, MadeProgramme programme) =>
        (await client.QueryAsync(Verification, new { id = programme.Id })).GetProperty("ledgerVerification");

    private static Task RecordAsync(SteeredProgramme made, string kind, int amount, string? currency = null) => made.Manager.AcceptedAsync(
        "recordContribution",
        new { programmeId = made.Programme.Id, giverId = made.Organisations[0].Id, kind, amount, currency, note = "As agreed." },
        "entry { number amount hash giver { name } receiver { name } }");
}
