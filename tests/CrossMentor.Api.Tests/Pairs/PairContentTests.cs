using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Pairs;

/// <summary>What the two of a pair write is read by the two, and to everybody else looks like nothing, to the byte.</summary>
[Collection(PairLifeCollection.Name)]
public sealed class PairContentTests(ProductFixture fixture)
{
    private const string Notes = "version notes { nodes { author kind text problem { code } } next }";

    [Fact]
    public async Task The_two_read_each_other_and_nobody_else_sees_that_there_is_anything()
    {
        var pair = await MakeAsync(isKept: true);
        var others = new[] { pair.Manager, pair.MentorCoordinator, pair.MenteeCoordinator };
        var before = await Task.WhenAll(others.Select(async client => (await pair.SeenByAsync(client, Notes)).GetRawText()));

        var note = (await WriteAsync(pair, pair.Mentor, "canary-of-the-two")).GetProperty("note").Id();
        await WriteAsync(pair, pair.Mentee, "an-answer");

        foreach (var client in new[] { pair.Mentor, pair.Mentee })
        {
            Assert.Equal(["MENTEE an-answer", "MENTOR canary-of-the-two"], (await NotesAsync(pair, client)).Select(one => $"{one.Text("author")} {one.Text("text")}"));
        }

        Assert.Equal(before, await Task.WhenAll(others.Select(async client => (await pair.SeenByAsync(client, Notes)).GetRawText())));
        Assert.All(before, seen => Assert.Contains("\"notes\":null", seen, StringComparison.Ordinal));
        Assert.Equal(["NOT_PERMITTED"], await pair.Mentee.RefusalCodesAsync("takeBackPairNote", new { noteId = note }));
        foreach (var client in others)
        {
            Assert.Equal(["NOT_FOUND"], await client.RefusalCodesAsync("takeBackPairNote", new { noteId = note }));
            Assert.Equal(["NOT_PERMITTED"], await client.RefusalCodesAsync("writePairNote", new { pairId = pair.PairId, kind = "NOTE", text = "x" }));
        }
    }

    [Fact]
    public async Task Notes_are_paged_and_a_page_belongs_to_its_pair_and_reader()
    {
        var pair = await MakeAsync(isKept: true);
        for (var number = 1; number <= 5; number++)
        {
            await WriteAsync(pair, pair.Mentor, $"text-{number}");
        }

        var (paged, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await pair.Mentor.QueryAsync(Paged, new { id = pair.PairId, first = 2, after })).GetProperty("pair").GetProperty("notes");
            paged.AddRange(page.List("nodes").Select(one => one.Text("text")));
            after = page.IsNull("next") ? null : page.Text("next");
            if (after is not null)
            {
                Assert.Equal("BAD_CURSOR", await pair.Mentee.ErrorCodeAsync(Paged, new { id = pair.PairId, after }));
            }
        }
        while (after is not null);

        Assert.Equal(["text-5", "text-4", "text-3", "text-2", "text-1"], paged);
    }

    [Fact]
    public async Task A_programme_that_says_nothing_keeps_nothing()
    {
        var pair = await MakeAsync(isKept: false);

        Assert.Equal(["PAIR_CONTENT_OFF"], await pair.Mentor.RefusalCodesAsync("writePairNote", new { pairId = pair.PairId, kind = "MESSAGE", text = "x" }));
        var programme = (await pair.Mentor.QueryAsync("query($id: ID!) { programme(id: $id) { keepsPairContent version } }", new { id = pair.Programme.Id })).GetProperty("programme");
        Assert.False(programme.GetProperty("keepsPairContent").GetBoolean());
        Assert.Equal(
            ["PAIR_CONTENT_SETTLED"], await pair.Manager.RefusalCodesAsync("keepPairContent", new { programmeId = pair.Programme.Id, version = programme.Number("version"), isKept = true }));
    }

    private const string Paged = "query($id: ID!, $first: Int, $after: String) { pair(id: $id) { notes(first: $first, after: $after) { nodes { text } next } } }";

    private Task<LivingPair> MakeAsync(bool isKept)
    {
        var workshop = fixture.Workshop();
        return LivingPair.MakeAsync(fixture, workshop: workshop, prepareAsync: async programme =>
        {
            if (isKept)
            {
                var version = (await workshop.Manager.QueryAsync("query($id: ID!) { programme(id: $id) { version } }", new { id = programme.Id })).GetProperty("programme").Number("version");
                await workshop.Manager.AcceptedAsync("keepPairContent", new { programmeId = programme.Id, version, isKept = true }, "programme { keepsPairContent }");
            }
        });
    }

    private static Task<JsonElement> WriteAsync(LivingPair pair, ApiClient client, string text)
        => client.AcceptedAsync("writePairNote", new { pairId = pair.PairId, kind = "NOTE", text }, "note { id text }");

    private static async Task<IEnumerable<JsonElement>> NotesAsync(LivingPair pair, ApiClient client) => (await pair.SeenByAsync(client, Notes)).GetProperty("notes").List("nodes");
}
