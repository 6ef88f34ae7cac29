using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.GraphQL.Tests.Execution.Incremental;

/// <summary>Nulls and errors in what comes later: a deferred fragment fails as a whole, and nothing around it.</summary>
[Spec("sec-Handling-Execution-Errors")]
public sealed class DeferFailureTests
{
    private static readonly Probe World = new()
    {
        TextNN = "root",
        Child = new Probe { TextNN = "child", Text = "t" },
        ListNNNN = [new Probe { Text = "a", TextNN = "A" }, new Probe { Text = "b" }, new Probe { Text = "c", TextNN = "C" }],
    };

    [Fact]
    public async Task A_null_that_may_not_be_fails_the_fragment()
    {
        var responses = await RunAsync("{ probe { textNN ... @defer(label: \"x\") { text childNN { text } } ... @defer(label: \"y\") { child { text } } } }");

        Assert.Equal(
            [
                """{"data":{"probe":{"textNN":"root"}},"pending":[{"id":"0","path":["probe"],"label":"x"},{"id":"1","path":["probe"],"label":"y"}],"hasNext":true}""",
                """{"completed":[{"id":"0","errors":[{"message":"Cannot return null for non-nullable field Probe.childNN.","locations":[{"line":1,"column":48}],"path":["probe","childNN"]}]}],"hasNext":true}""",
                """{"incremental":[{"id":"1","data":{"child":{"text":"t"}}}],"completed":[{"id":"1"}],"hasNext":false}""",
            ],
            responses);
    }

    [Fact]
    public async Task One_row_fails_and_the_others_come()
    {
        var responses = await RunAsync("{ probe { listNNNN { text ... @defer { textNN } } } }");

        Assert.StartsWith(
            """{"incremental":[{"id":"0","data":{"textNN":"A"}},{"id":"2","data":{"textNN":"C"}}],"completed":[{"id":"0"},{"id":"1","errors":[{""",
            responses[1],
            StringComparison.Ordinal);
        Assert.EndsWith("""{"id":"2"}],"hasNext":false}""", responses[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_row_tells_its_own_errors()
    {
        var responses = await RunAsync("{ probe { listNNNN { ... @defer { text setFails } } } }");

        Assert.Equal(3, responses[1].Split("\"errors\":[").Length - 1);
        for (var row = 0; row < 3; row++)
        {
            Assert.Contains(
                $"{{\"id\":\"{row}\",\"data\":{{\"text\":\"{"abc"[row]}\",\"setFails\":null}},\"errors\":[{{\"message\":\"Internal error.\",\"locations\":[{{\"line\":1,\"column\":40}}],\"path\":[\"probe\",\"listNNNN\",{row},\"setFails\"]",
                responses[1],
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_deferred_of_an_object_that_became_null_does_not_come()
    {
        var response = Assert.Single(await RunAsync("{ probe { child { ... @defer { text } childNN { text ... @defer { text } } } } }"));

        Assert.StartsWith("{\"data\":{\"probe\":{\"child\":null}},\"errors\":[", response, StringComparison.Ordinal);
        Assert.DoesNotContain("pending", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fragment_within_a_failed_one_is_never_announced()
    {
        var responses = await RunAsync("{ probe { ... @defer(label: \"outer\") { childNN { text } ... @defer(label: \"inner\") { text } } } }");

        Assert.Equal(2, responses.Count);
        Assert.DoesNotContain("inner", string.Concat(responses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_shared_with_a_failed_fragment_still_comes_with_the_other()
    {
        var responses = await RunAsync("{ probe { ... @defer(label: \"x\") { child { text } childNN { text } } ... @defer(label: \"y\") { child { text } } } }");
        var all = string.Concat(responses);

        Assert.Contains("\"data\":{\"child\":{\"text\":\"t\"}}", all, StringComparison.Ordinal);
        Assert.Equal(1, all.Split("\"errors\"").Length - 1);
    }

    [Fact]
    public async Task A_null_within_stays_within()
    {
        var responses = await RunAsync("{ probe { ... @defer { child { childNN { text } } textNN } } }");

        Assert.StartsWith("""{"incremental":[{"id":"0","data":{"child":null,"textNN":"root"},"errors":[{""", responses[1], StringComparison.Ordinal);
        Assert.EndsWith("""],"completed":[{"id":"0"}],"hasNext":false}""", responses[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, "deferrals")]
    public async Task A_document_defers_only_so_often(int count, string? limit)
    {
        var document = $"{{ probe {{ {string.Concat(Enumerable.Range(0, count).Select(number => "... @defer { text } "))} }} }}";
        var responses = await RunAsync(document);

        Assert.Equal(limit is not null, responses[0].Contains("LIMIT_EXCEEDED", StringComparison.Ordinal));
        Assert.Equal(limit is not null, responses[0].Contains($"\"limit\":\"{limit}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fragment_that_takes_too_long_is_given_up()
    {
        var options = new EngineOptions { Limits = OperationLimits.Default with { Timeout = TimeSpan.FromSeconds(1) } };
        var engine = TestEngine.Over(
            "type Query { wait(listens: Boolean!): Int } " + IncrementalDefinitions.Text, binding => binding.ResolverClasses.Add(typeof(Waiting)), options: options);
        await using var answer = await engine.BeginAsync("{ __typename ... @defer { wait(listens: true) } }");

        Assert.Equal(
            """{"completed":[{"id":"0","errors":[{"message":"The operation ran longer than 1 s and was given up.","extensions":{"code":"TIMEOUT"}}]}],"hasNext":false}""",
            await answer.NextAsync());
        Assert.Null(await answer.NextAsync());
    }

    [Fact]
    public async Task A_reader_that_gives_up_ends_the_answer()
    {
        using var gone = new CancellationTokenSource();
        await using var answer = await Library.OpenIncremental().BeginAsync("{ books { ... @defer { author { name } } } }", ct: gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.NextAsync());
    }

    [Fact]
    public async Task An_answer_that_is_disposed_resolves_nothing_more()
    {
        var shelf = new Shelf();
        var answer = await Library.OpenIncremental(services: shelf).BeginAsync("{ books { ... @defer { author { name } } } }");
        await answer.DisposeAsync();

        Assert.Null(await answer.NextAsync());
        Assert.Empty(shelf.Calls);
    }

    private static Task<List<string>> RunAsync(string document) => Probes.OpenIncremental(World).RunAllAsync(document);
}
