using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Api.Tests.Privacy;

/// <summary>Somebody who is erased is nowhere: not in a row, not in the bytes between rows, not in what others wrote; and what others have counted stays.</summary>
public sealed class ErasureTests
{
    private const string Ledger = """
        query($id: ID!) {
          ledger(programmeId: $id) { number kind amount hash giver { id } receiver { id } }
          ledgerVerification(programmeId: $id) { entryCount isIntact headHash isComplete }
        }
        """;

    // Between the two: the words of either about their work went with the one of them, and so did the decision about both.
    private static readonly string[] Shared = ["topic", "development", "decision", "gender"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_of_an_erased_person_is_left_in_the_database_or_in_its_files(bool isOwnWish)
    {
        await using var lives = await TwoLives.MakeAsync();
        Assert.All(TwoLives.CanariesOf(TwoLives.Ada).Concat(TwoLives.CanariesOf(TwoLives.Bo)), canary => Assert.True(lives.Product.Database.HoldsAsync(canary).Result, canary));

        var erased = await (isOwnWish ? lives.AdasClient : lives.Coordinator).AcceptedAsync(
            "erasePerson", new { clientMutationId = $"{TwoLives.Ada}-key-of-erasure", personId = lives.AdaPerson }, "person { id displayName email erasedOn }");

        Assert.Equal(lives.AdaPerson, erased.GetProperty("person").Id());
        Assert.StartsWith("erased-", erased.GetProperty("person").Text("displayName"), StringComparison.Ordinal);
        Assert.False(await lives.Product.Database.HoldsAsync(TwoLives.Ada));
        if (lives.Product.Database.Provider == DatabaseProvider.Sqlite)
        {
            Assert.Empty(await lives.InFilesAsync(TwoLives.Ada));
            Assert.Contains($"{TwoLives.Bo}-name", await lives.InFilesAsync(TwoLives.Bo));
        }


        // The issuer writes who signed in, by the opaque name that it gave out; this client has Ada's for an id.
        Assert.True(lives.Log.Has($"{TwoLives.Ada}-subject"));
        Assert.DoesNotContain(lives.Log.Lines, line => line.Replace($"{TwoLives.Ada}-subject", "", StringComparison.Ordinal).Contains(TwoLives.Ada, StringComparison.OrdinalIgnoreCase));
        foreach (var canary in TwoLives.CanariesOf(TwoLives.Bo).Where(canary => !Shared.Any(kind => canary.EndsWith(kind, StringComparison.Ordinal))))
        {
            Assert.True(await lives.Product.Database.HoldsAsync(canary), canary);
        }

        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Bo}-gender"));
    }

    [Fact]
    public async Task The_pair_ends_without_fault_and_the_ledger_counts_what_it_counted()
    {
        await using var lives = await TwoLives.MakeAsync();
        await lives.Manager.AcceptedAsync("postLedger", new { programmeId = lives.Programme.Id }, "programme { id }");
        var before = await lives.Manager.QueryAsync(Ledger, new { id = lives.Programme.Id });
        Assert.NotEmpty(before.List("ledger"));
        await using var watching = await lives.BosClient.SubscribeAsync(
            "subscription($id: ID!) { pairChanged(programmeId: $id) { pairs { id state } } }", new { id = lives.Programme.Id });
        await watching.NextAnswerAsync();

        await lives.Coordinator.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "person { id }");

        Assert.Equal("ENDED", (await watching.NextAnswerAsync()).GetProperty("data").GetProperty("pairChanged").List("pairs").Single().Text("state"));
        await lives.Manager.AcceptedAsync("postLedger", new { programmeId = lives.Programme.Id }, "programme { id }");
        Assert.Equal(before.GetRawText(), (await lives.Manager.QueryAsync(Ledger, new { id = lives.Programme.Id })).GetRawText());
        var pair = (await lives.BosClient.QueryAsync(
            "query($id: ID!) { pair(id: $id) { state endReason mentor { state person { displayName erasedOn } } sessions { minutes state topics } } }", new { id = lives.PairId })).GetProperty("pair");
        Assert.Equal(("ENDED", "WITHDRAWAL", "WITHDRAWN"), (pair.Text("state"), pair.Text("endReason"), pair.GetProperty("mentor").Text("state")));
        Assert.Equal([60, 60], pair.List("sessions").Select(session => session.Number("minutes")));
    }

    [Fact]
    public async Task A_run_of_which_the_person_was_a_part_is_not_replayed_any_more_and_says_so()
    {
        await using var lives = await TwoLives.MakeAsync();
        Assert.Equal("SUCCEEDED", (await lives.Workshop.WorkAsync("replayMatchRun", new { matchRunId = lives.RunId })).Text("state"));

        await lives.AdasClient.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "person { id }");

        Assert.Equal(["RUN_INPUTS_NOT_KEPT"], await lives.Manager.RefusalCodesAsync("replayMatchRun", new { matchRunId = lives.RunId }));
    }

    [Fact]
    public async Task Only_the_person_and_its_coordinator_erase_and_whoever_does_not_see_it_learns_nothing()
    {
        await using var lives = await TwoLives.MakeAsync();
        var input = new { personId = lives.AdaPerson };
        var before = await lives.Product.Database.RowCountsAsync();

        Assert.Equal(["NOT_PERMITTED"], await lives.Manager.RefusalCodesAsync("erasePerson", input));
        Assert.Equal(["NOT_PERMITTED"], await lives.BosClient.RefusalCodesAsync("erasePerson", input));
        Assert.Equal(["NOT_PERMITTED"], await lives.OtherCoordinator.RefusalCodesAsync("erasePerson", input));
        using var stranger = await lives.Product.SignInAsync("the-manager");
        await lives.Product.TakeRolesAsync("the-manager");
        Assert.Equal(["NOT_FOUND"], await stranger.RefusalCodesAsync("erasePerson", input));

        var after = await lives.Product.Database.RowCountsAsync();
        Assert.Equal(before.Where(table => table.Key != "RoleGrants"), after.Where(table => table.Key != "RoleGrants"));
        Assert.True(await lives.Product.Database.HoldsAsync($"{TwoLives.Ada}-name"));
    }

    [Fact]
    public async Task A_legal_hold_keeps_everything_until_it_is_lifted()
    {
        await using var lives = await TwoLives.MakeAsync();
        var (desk, id) = (DeskOf(lives.Product.Services.GetRequiredService<CrossMentorDbFactory>()), GlobalIds.Decode<PersonId>(lives.AdaPerson));
        Assert.True((await desk.HoldAsync(id, "case 7", CancellationToken.None)).IsAccepted);
        Assert.Equal("ALREADY_EXISTS", (await desk.HoldAsync(id, "case 7", CancellationToken.None)).Refusal.Code);
        Assert.Equal("INVALID_INPUT", (await desk.HoldAsync(id, "", CancellationToken.None)).Refusal.Code);
        Assert.Equal("NOT_FOUND", (await desk.HoldAsync(PersonId.From(Guid.NewGuid()), "case 7", CancellationToken.None)).Refusal.Code);

        Assert.Equal(["ERASURE_HELD"], await lives.Coordinator.RefusalCodesAsync("erasePerson", new { personId = lives.AdaPerson }));
        Assert.All(TwoLives.CanariesOf(TwoLives.Ada), canary => Assert.True(lives.Product.Database.HoldsAsync(canary).Result, canary));

        Assert.Equal([id], (await desk.ReapplyAsync([id], CancellationToken.None)).Held);
        Assert.Equal("NOT_FOUND", (await desk.ReleaseAsync(id, "case 8", CancellationToken.None)).Refusal.Code);
        Assert.True((await desk.ReleaseAsync(id, "case 7", CancellationToken.None)).IsAccepted);
        await lives.Coordinator.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "person { id }");
        Assert.False(await lives.Product.Database.HoldsAsync(TwoLives.Ada));
    }

    [Fact]
    public async Task An_erased_person_takes_part_in_nothing_and_is_somebody_new_when_imported_again()
    {
        await using var lives = await TwoLives.MakeAsync();
        await lives.Coordinator.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "person { id }");

        Assert.Equal(["INVALID_INPUT"], await lives.Coordinator.RefusalCodesAsync(
            "enrolParticipant", new { programmeId = lives.Programme.Id, personId = lives.AdaPerson, role = "MENTOR" }));
        Assert.Equal(["INVALID_INPUT"], await lives.Coordinator.RefusalCodesAsync("recordEmployment", new { personId = lives.AdaPerson, isEmployed = true, on = "2020-01-01" }));
        await lives.Coordinator.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "person { id }");
        var later = await lives.Workshop.TwoWayAsync(lives.Giving);
        await lives.Workshop.ImportAsync(later, RosterRow.Mentor(lives.Giving, "Ada again") with { ExternalId = $"{TwoLives.Ada}-external" });

        var again = await lives.Workshop.ParticipantIdAsync(later, "Ada again");
        var person = (await lives.Manager.QueryAsync("query($id: ID!) { participant(id: $id) { person { id } } }", new { id = again })).GetProperty("participant").GetProperty("person");
        Assert.NotEqual(lives.AdaPerson, person.Id());
        Assert.Equal("UNAUTHENTICATED", await ApiClient.Anonymous(lives.Product.Http.BaseAddress!).ErrorCodeAsync("{ retentionSchedule { retention } }"));
        Assert.True((await lives.AdasClient.QueryAsync("query($id: ID!) { participant(id: $id) { id } }", new { id = lives.AdaParticipant })).IsNull("participant"));
    }

    [SqliteFact("A backup is a file with SQLite alone.")]
    public async Task A_restored_backup_is_erased_again_by_the_list_alone()
    {
        await using var lives = await TwoLives.MakeAsync();
        var folder = Directory.CreateTempSubdirectory("crossmentor-backup-");
        var backup = Path.Combine(folder.FullName, "backup.db");
        await lives.Product.Database.ExecuteAsync("VACUUM INTO @file", ("@file", backup));
        await lives.Coordinator.AcceptedAsync("erasePerson", new { personId = lives.AdaPerson }, "person { id }");
        var list = (await DeskOf(lives.Product.Services.GetRequiredService<CrossMentorDbFactory>()).ListAsync(CancellationToken.None)).Select(erasure => erasure.PersonId).ToList();
        Assert.Contains($"{TwoLives.Ada}-name", await TwoLives.InFolderAsync(folder.FullName, TwoLives.Ada));

        var restored = new CrossMentorDbFactory(DatabaseOptions.SqliteFile(backup));
        var first = await DeskOf(restored).ReapplyAsync([.. list, PersonId.From(Guid.NewGuid())], CancellationToken.None);
        var second = await DeskOf(restored).ReapplyAsync(list, CancellationToken.None);

        Assert.Equal(list, first.Erased);
        Assert.Equal((0, 1, 0, 0, 1), (first.Held.Count, first.Unknown, second.Erased.Count, second.Held.Count, second.Unknown));
        Assert.Empty(await TwoLives.InFolderAsync(folder.FullName, TwoLives.Ada));
        Assert.Contains($"{TwoLives.Bo}-name", await TwoLives.InFolderAsync(folder.FullName, TwoLives.Bo));
        Assert.NotNull(Assert.Single(await DeskOf(restored).ListAsync(CancellationToken.None)).ClearedAt);
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static ErasureDesk DeskOf(CrossMentorDbFactory databases) => new(databases, new NoIssuerAccounts(), TimeProvider.System);
}
