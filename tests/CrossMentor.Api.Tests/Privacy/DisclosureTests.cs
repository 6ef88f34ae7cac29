using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Application.Privacy.Exporting;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Api.Tests.Privacy;

/// <summary>Whoever is shown something of somebody is written down before it is shown, and the person can read it.</summary>
public sealed class DisclosureTests
{
    private const string Log = "query($first: Int, $after: String) { disclosures(first: $first, after: $after) { nodes { day data role organisation { name } person { id } } next } }";
    private const string Contact = "query($id: ID!) { participant(id: $id) { person { displayName jobTitle email } } }";
    private const string Table = "Disclosures";

    [Fact]
    public async Task A_person_reads_as_what_others_were_shown_its_data_and_nobody_else_does()
    {
        await using var lives = await TwoLives.MakeAsync();
        await lives.Product.Database.ExecuteAsync($"DELETE FROM \"{Table}\"");
        foreach (var client in new[] { lives.Coordinator, lives.Manager, lives.BosClient, lives.AdasClient, lives.OtherCoordinator, lives.Coordinator })
        {
            await client.QueryAsync(Contact, new { id = lives.AdaParticipant });
        }

        var told = (await lives.AdasClient.QueryAsync(Log)).GetProperty("disclosures").List("nodes");

        Assert.Equal(["CONTACT ORGANISATION_COORDINATOR " + lives.Giving.Name, "CONTACT PARTICIPANT", "CONTACT PROGRAMME_MANAGER "], told.Select(Line).Order(StringComparer.Ordinal).Select(Anonymous));
        Assert.All(told, one => Assert.Equal(lives.AdaPerson, one.GetProperty("person").Id()));
        Assert.Equal(3, await CountAsync(lives));
        foreach (var client in new[] { lives.Coordinator, lives.Manager, lives.BosClient, lives.OtherCoordinator })
        {
            Assert.Empty((await client.QueryAsync(Log)).GetProperty("disclosures").List("nodes"));
        }

        // Of a partner one learns for whom it takes part, because one sees that anyway.
        string Anonymous(string line) => line.StartsWith("CONTACT PARTICIPANT", StringComparison.Ordinal) && line.Length > "CONTACT PARTICIPANT ".Length ? "CONTACT PARTICIPANT" : line;
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_shown()
    {
        await using var lives = await TwoLives.MakeAsync();
        await lives.Product.Database.ExecuteAsync($"DELETE FROM \"{Table}\"");
        Assert.Contains("-mail", (await lives.BosClient.SendAsync(Contact, new { id = lives.AdaParticipant })).Body, StringComparison.Ordinal);
        await lives.Product.Database.ExecuteAsync($"ALTER TABLE \"{Table}\" RENAME TO \"Elsewhere\"");

        var answer = JsonDocument.Parse((await lives.Manager.SendAsync(Contact, new { id = lives.AdaParticipant })).Body).RootElement;

        Assert.True(answer.GetProperty("data").GetProperty("participant").GetProperty("person").IsNull("email"));
        Assert.False(answer.GetProperty("data").GetProperty("participant").GetProperty("person").IsNull("jobTitle"));
        Assert.Single(answer.List("errors"));
    }

    [Fact]
    public async Task Parts_events_and_payloads_are_written_down_like_queries()
    {
        await using var lives = await TwoLives.MakeAsync();
        async Task IsWrittenAsync(Func<Task> read)
        {
            await lives.Product.Database.ExecuteAsync($"DELETE FROM \"{Table}\"");
            await read();
            Assert.Equal(1, await CountAsync(lives));
        }

        await IsWrittenAsync(() => lives.Manager.QueryInPartsAsync("query($id: ID!) { participant(id: $id) { id ... @defer { person { email } } } }", new { id = lives.AdaParticipant }));
        var version = (await lives.Coordinator.QueryAsync("query($id: ID!) { participant(id: $id) { version } }", new { id = lives.AdaParticipant })).GetProperty("participant").Number("version");
        await IsWrittenAsync(() => lives.Coordinator.AcceptedAsync(
            "updateParticipant", new { participantId = lives.AdaParticipant, version, goals = new[] { "inclusion" } }, "participant { person { email } }"));
        await IsWrittenAsync(async () =>
        {
            await using var watching = await lives.BosClient.SubscribeAsync(
                "subscription($id: ID!) { pairChanged(programmeId: $id) { pairs { mentor { person { email } } } } }", new { id = lives.Programme.Id });
            await watching.NextAnswerAsync();
            await lives.Manager.AcceptedAsync("unwindPair", new { pairId = lives.PairId, reason = "NO_FIT" }, "pair { id }");
            await watching.NextAnswerAsync();
        });
    }

    [Fact]
    public async Task The_log_is_paged_and_a_page_belongs_to_its_reader()
    {
        await using var lives = await TwoLives.MakeAsync();
        await lives.Product.Database.ExecuteAsync($"DELETE FROM \"{Table}\"");
        const string Everything = "query($id: ID!) { participant(id: $id) { goals person { email externalId skills grade { label } } } }";
        await lives.Coordinator.QueryAsync(Everything, new { id = lives.AdaParticipant });
        await lives.Manager.QueryAsync(Everything, new { id = lives.AdaParticipant });

        var whole = (await lives.AdasClient.QueryAsync(Log)).GetProperty("disclosures").List("nodes").Select(Line).ToList();
        var (paged, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await lives.AdasClient.QueryAsync(Log, new { first = 2, after })).GetProperty("disclosures");
            paged.AddRange(page.List("nodes").Select(Line));
            after = page.IsNull("next") ? null : page.Text("next");
            if (after is not null)
            {
                Assert.Equal("BAD_CURSOR", await lives.BosClient.ErrorCodeAsync(Log, new { after }));
            }
        }
        while (after is not null);

        Assert.Equal(7, whole.Count);
        Assert.Equal(whole, paged);
        Assert.Equal("BAD_PAGE", await lives.AdasClient.ErrorCodeAsync(Log, new { first = 251 }));
        Assert.Equal("BAD_CURSOR", await lives.AdasClient.ErrorCodeAsync(Log, new { after = "x" }));
    }

    [Fact]
    public async Task What_was_shown_stands_in_a_chain_that_holds_when_the_viewer_is_erased_and_is_exported()
    {
        await using var lives = await TwoLives.MakeAsync();
        await lives.Product.Database.ExecuteAsync($"DELETE FROM \"{Table}\"");
        await lives.BosClient.QueryAsync(Contact, new { id = lives.AdaParticipant });
        await lives.Product.SealLogsAsync();
        Assert.True((await lives.Product.VerifyLogsAsync()).Holds);

        await lives.BosClient.AcceptedAsync("erasePerson", new { personId = lives.BoPerson }, "person { id }");

        Assert.True((await lives.Product.VerifyLogsAsync()).Holds);
        Assert.Single((await lives.AdasClient.QueryAsync(Log)).GetProperty("disclosures").List("nodes"));
        var export = (await lives.AdasClient.QueryAsync("query($id: ID!) { personExport(personId: $id) }", new { id = lives.AdaPerson })).Text("personExport");
        var row = JsonDocument.Parse(export).RootElement.List("records").Single(record => record.Text("type") == "Disclosure").List("rows").Single();
        Assert.Equal(("Contact", "Participant"), (row.Text("data"), row.Text("role")));
        await lives.Product.Database.ExecuteAsync($"UPDATE \"{Table}\" SET \"Role\" = 'ProgrammeManager'");
        Assert.False((await lives.Product.VerifyLogsAsync()).Holds);
    }

    [Fact]
    public async Task What_an_operator_exports_is_written_down_before_it_is_told()
    {
        await using var lives = await TwoLives.MakeAsync();
        await lives.Product.Database.ExecuteAsync($"DELETE FROM \"{Table}\"");
        var desk = new ExportDesk(lives.Product.Databases, TimeProvider.System);

        var export = JsonDocument.Parse((await desk.WriteAsync(GlobalIds.Decode<PersonId>(lives.AdaPerson), CancellationToken.None))!).RootElement;

        Assert.Equal(5, export.List("records").Single(record => record.Text("type") == "Disclosure").List("rows").Count);
        Assert.Equal(
            ["CONFIDENTIAL PLATFORM_ADMIN ", "CONTACT PLATFORM_ADMIN ", "PERSONNEL PLATFORM_ADMIN ", "PROFILE PLATFORM_ADMIN ", "SENSITIVE PLATFORM_ADMIN "],
            (await lives.AdasClient.QueryAsync(Log)).GetProperty("disclosures").List("nodes").Select(Line).Order(StringComparer.Ordinal));

        await lives.AdasClient.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "person { id }");
        await lives.Product.Database.ExecuteAsync($"DELETE FROM \"{Table}\"");
        Assert.Null(await desk.WriteAsync(GlobalIds.Decode<PersonId>(lives.AdaPerson), CancellationToken.None));
        Assert.Equal(0, await CountAsync(lives));
    }

    private static string Line(JsonElement one) => $"{one.Text("data")} {one.Text("role")} {(one.IsNull("organisation") ? "" : one.GetProperty("organisation").Text("name"))}";

    private static async Task<long> CountAsync(TwoLives lives) => (await lives.Product.Database.RowCountsAsync())[Table];
}
