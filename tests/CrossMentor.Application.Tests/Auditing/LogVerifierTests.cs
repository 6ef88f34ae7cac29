using System.Data.Common;
using CrossMentor.Application.Auditing;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Persistence.Records;
using Shouldly;

namespace CrossMentor.Application.Tests.Auditing;

/// <summary>Whatever somebody does to a log who has the password of its database is found, and named at the first place.</summary>
public sealed class LogVerifierTests
{
    private const int Entries = 8;
    private const string Added = "SELECT * FROM \"AuditEntries\" WHERE \"Operation\" = 'updatePerson' ORDER BY \"Sequence\"";
    private const string OfAlder = """
        SELECT * FROM "AuditEntries" WHERE "Chain" IN (SELECT "Chain" FROM "AuditEntries" WHERE "Operation" = 'updatePerson') ORDER BY "Sequence"
        """;

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task Every_byte_of_every_column_counts(string database)
    {
        await using var sealing = await SealAsync(database);
        var rows = await sealing.Tampering.ReadAsync(Added);

        (await FlipAllAsync(sealing, "AuditEntries", [rows[0], rows[Entries / 2], rows[^1]])).ShouldBeGreaterThan(500);
    }

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task Every_byte_of_what_was_shown_counts(string database)
    {
        await using var sealing = await SealAsync(database);
        await SealedWorld.DiscloseAsync(sealing.Product, sealing.Alder, Entries);
        await sealing.SealAsync();
        var rows = await sealing.Tampering.ReadAsync("SELECT * FROM \"Disclosures\" ORDER BY \"Sequence\"");

        (await FlipAllAsync(sealing, "Disclosures", [rows[0], rows[^1]])).ShouldBeGreaterThan(300);
    }

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task Every_byte_of_a_head_counts(string database)
    {
        await using var sealing = await SealAsync(database);
        var head = (await sealing.Tampering.ReadAsync("SELECT * FROM \"ChainHeads\" WHERE \"Sequence\" >= 8"))[0];
        foreach (var (column, value) in head.Where(column => column.Key != "Log"))
        {
            foreach (var flipped in Tampering.Flips(column, value))
            {
                await IsNoticedAsync(sealing, "ChainHeads", column, flipped, value, "Chain", column == "Chain" ? flipped : head["Chain"]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task A_row_that_is_gone_is_missed_wherever_it_stood(string database)
    {
        foreach (var at in new Index[] { 0, Entries / 2, ^1 })
        {
            await using var sealing = await SealAsync(database);
            var row = (await sealing.Tampering.ReadAsync(OfAlder)).ToList()[at];
            await sealing.Tampering.DoAsync("DELETE FROM \"AuditEntries\" WHERE \"Id\" = @id", ("@id", row["Id"]));

            (await sealing.BreakAsync()).ShouldBe(new(ChainBreakKind.Missing, (long)row["Sequence"]!));
        }
    }

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task Rows_that_changed_places_are_out_of_order(string database)
    {
        await using var sealing = await SealAsync(database);
        var rows = await sealing.Tampering.ReadAsync(OfAlder);
        await MoveAsync(sealing, rows[2], 1_000);
        await MoveAsync(sealing, rows[3], (long)rows[2]["Sequence"]!);
        await MoveAsync(sealing, rows[2], (long)rows[3]["Sequence"]!);

        (await sealing.BreakAsync()).ShouldBe(new(ChainBreakKind.OutOfOrder, (long)rows[2]["Sequence"]!));
    }

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task A_row_that_was_put_in_is_found_in_the_middle_and_behind_the_end(string database)
    {
        await using var sealing = await SealAsync(database);
        var rows = await sealing.Tampering.ReadAsync(OfAlder);
        await InsertAsync(sealing, rows[^1], (long)rows[^1]["Sequence"]! + 1);
        (await sealing.BreakAsync()).ShouldBe(new(ChainBreakKind.BeyondHead, (long)rows[^1]["Sequence"]! + 1));

        await sealing.Tampering.DoAsync("DELETE FROM \"AuditEntries\" WHERE \"Id\" NOT IN (SELECT \"Id\" FROM \"AuditEntries\" WHERE \"Sequence\" <= @last)", ("@last", rows[^1]["Sequence"]));
        for (var index = rows.Count - 1; index >= 4; index--)
        {
            await MoveAsync(sealing, rows[index], (long)rows[index]["Sequence"]! + 1);
        }

        await InsertAsync(sealing, rows[3], (long)rows[4]["Sequence"]!);
        await sealing.Tampering.DoAsync("UPDATE \"ChainHeads\" SET \"Sequence\" = \"Sequence\" + 1 WHERE \"Chain\" = @chain", ("@chain", rows[0]["Chain"]));
        (await sealing.BreakAsync()).ShouldBe(new(ChainBreakKind.OutOfOrder, (long)rows[4]["Sequence"]!));
    }

    [Fact]
    public async Task A_chain_that_was_cut_or_written_anew_holds_by_itself_and_not_against_a_head_that_was_kept()
    {
        await using var sealing = await SealAsync(nameof(SqliteStore));
        var kept = (await sealing.VerifyAsync(sealing.Alder)).Chains.Single().Head;
        (await sealing.VerifyAsync(sealing.Alder, kept)).Holds.ShouldBeTrue();
        await SealedWorld.AddAsync(sealing.Product, sealing.Alder, 2);
        await sealing.SealAsync();
        (await sealing.VerifyAsync(null, kept.ToUpperInvariant())).Holds.ShouldBeTrue();

        await sealing.Tampering.DoAsync("UPDATE \"AuditEntries\" SET \"Sequence\" = NULL, \"Hash\" = NULL, \"Outcome\" = 'NOT_PERMITTED'");
        await sealing.Tampering.DoAsync("DELETE FROM \"ChainHeads\"");
        await sealing.SealAsync();

        (await sealing.VerifyAsync()).Holds.ShouldBeTrue();
        var report = await sealing.VerifyAsync(null, kept);
        report.Holds.ShouldBeFalse();
        report.UnknownHeads.ShouldBe([kept]);
    }

    [Fact]
    public async Task What_no_sealer_comes_for_is_named_after_an_hour()
    {
        await using var sealing = await SealAsync(nameof(SqliteStore));
        await SealedWorld.AddAsync(sealing.Product, sealing.Alder, 1);
        sealing.Product.Clock.Advance(LogVerifier.Patience);
        (await sealing.VerifyAsync(sealing.Alder)).ShouldSatisfyAllConditions(report => report.Holds.ShouldBeTrue(), report => report.Chains.Single().Waiting.ShouldBe(1));

        sealing.Product.Clock.Advance(TimeSpan.FromSeconds(1));

        (await sealing.BreakAsync()).ShouldBe(new(ChainBreakKind.Unsealed, null));
        await sealing.SealAsync();
        (await sealing.BreakAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Rows_of_a_chain_whose_head_is_gone_are_counted()
    {
        await using var sealing = await SealAsync(nameof(SqliteStore));
        await sealing.Tampering.DoAsync("DELETE FROM \"ChainHeads\"");

        var report = await sealing.VerifyAsync();

        report.Holds.ShouldBeFalse();
        report.Strays.ShouldBe(await sealing.Product.CountAsync("AuditEntries"));
    }

    [Fact]
    public async Task Heads_that_cannot_be_read_are_told_log_by_log()
    {
        await using var sealing = await SealAsync(nameof(SqliteStore));
        await SealedWorld.DiscloseAsync(sealing.Product, sealing.Alder, 1);
        await sealing.SealAsync();
        await sealing.Tampering.DoAsync("UPDATE \"ChainHeads\" SET \"Chain\" = 'nowhere' WHERE \"Log\" = 'Deeds' AND \"Chain\" = @chain", ("@chain", sealing.Alder.ToString().ToUpperInvariant()));

        var heads = await sealing.HeadsAsync();

        heads[ChainedLog.Deeds].ShouldBeNull();
        heads[ChainedLog.Disclosures]!.Single().Chain.ShouldBe(sealing.Alder);
        (await sealing.VerifyAsync()).Unreadable.ShouldBe([ChainedLog.Deeds]);
    }

    private static async Task<SealedWorld> SealAsync(string database)
    {
        var sealing = await SealedWorld.CreateAsync(database);
        await SealedWorld.AddAsync(sealing.Product, sealing.Alder, Entries);
        await sealing.SealAsync();
        (await sealing.VerifyAsync()).Holds.ShouldBeTrue();
        return sealing;
    }

    private static async Task<int> FlipAllAsync(SealedWorld sealing, string table, IEnumerable<IReadOnlyDictionary<string, object?>> rows)
    {
        var flips = 0;
        foreach (var row in rows)
        {
            foreach (var (column, value) in row)
            {
                foreach (var flipped in Tampering.Flips(column, value).Append(null).Where(flipped => flipped is not null || value is not null))
                {
                    flips += await IsNoticedAsync(sealing, table, column, flipped, value, "Id", column == "Id" ? flipped : row["Id"]) ? 1 : 0;
                }
            }
        }

        return flips;
    }

    /// <summary>Changes a value, and puts it back; what the database itself refuses is no change.</summary>
    private static async Task<bool> IsNoticedAsync(SealedWorld sealing, string table, string column, object? flipped, object? value, string key, object? keyAfter)
    {
        var before = column == key ? value : keyAfter;
        try
        {
            await sealing.Tampering.DoAsync($"UPDATE \"{table}\" SET \"{column}\" = @value WHERE \"{key}\" = @key", ("@value", flipped), ("@key", before));
        }
        catch (DbException)
        {
            return false;
        }

        (await sealing.VerifyAsync()).Holds.ShouldBeFalse($"{column} was {value} and is {flipped}");
        await sealing.Tampering.DoAsync($"UPDATE \"{table}\" SET \"{column}\" = @value WHERE \"{key}\" = @key", ("@value", value), ("@key", keyAfter));
        (await sealing.VerifyAsync()).Holds.ShouldBeTrue($"{column} was put back");
        return true;
    }

    private static Task MoveAsync(SealedWorld sealing, IReadOnlyDictionary<string, object?> row, long to)
        => sealing.Tampering.DoAsync("UPDATE \"AuditEntries\" SET \"Sequence\" = @to WHERE \"Id\" = @id", ("@to", to), ("@id", row["Id"]));

    private static Task InsertAsync(SealedWorld sealing, IReadOnlyDictionary<string, object?> like, long sequence)
    {
        var row = like.ToDictionary(column => column.Key, column => column.Key switch
        {
            "Id" => like["Id"] is Guid ? Guid.NewGuid() : (object)Guid.NewGuid().ToString().ToUpperInvariant(),
            "Sequence" => sequence,
            _ => column.Value,
        });
        return sealing.Tampering.DoAsync(
            $"INSERT INTO \"AuditEntries\" ({string.Join(", ", row.Keys.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", row.Keys.Select(name => "@" + name))})",
            [.. row.Select(column => ("@" + column.Key, column.Value))]);
    }
}
