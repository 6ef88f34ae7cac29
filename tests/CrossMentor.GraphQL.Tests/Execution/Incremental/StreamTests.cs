using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Execution.Incremental;

/// <summary>What <c>@stream</c> lets come later, and in which responses.</summary>
[Spec("sec-Value-Completion")]
public sealed class StreamTests
{
    private static readonly Probe World = new()
    {
        TextNN = "root",
        List = [new Probe { Text = "a" }, new Probe { Text = "b", TextNN = "B" }, null, new Probe { Text = "d" }],
        ListNN = [new Probe { Text = "a", TextNN = "A" }, new Probe { Text = "b" }, new Probe { Text = "c", TextNN = "C" }],
        ListNNNN = [new Probe { Texts = ["p", "q"] }, new Probe { Texts = ["r"] }, new Probe { Texts = [] }],
        Texts = ["x", null, "z"],
        TextsNNNN = Failing(),
        Matrix = [[1, 2], [3], null],
    };

    private readonly Shelf shelf = new();

    [Fact]
    public async Task Items_after_the_first_few_come_later()
    {
        var responses = await OpenLibrary().RunAllAsync("""{ books @stream(initialCount: 1, label: "rest") { title author { name } } }""");

        Assert.Equal(
            [
                """{"data":{"books":[{"title":"Northern lights","author":{"name":"Ann"}}]},"pending":[{"id":"0","path":["books"],"label":"rest"}],"hasNext":true}""",
                """{"incremental":[{"id":"0","items":[{"title":"Tides","author":{"name":"Bo"}},{"title":"Wind","author":{"name":"Ann"}}]}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            responses);
        Assert.Equal(["authors of 1", "authors of 2"], shelf.Calls);
    }

    [Fact]
    public async Task Items_are_resolved_in_portions()
    {
        var engine = OpenLibrary(new EngineOptions { Limits = OperationLimits.Default with { MaxPortionItems = 2 } });

        var responses = await engine.RunAllAsync("{ books @stream { author { name } } }");

        Assert.Equal(
            [
                """{"data":{"books":[]},"pending":[{"id":"0","path":["books"]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","items":[{"author":{"name":"Ann"}},{"author":{"name":"Bo"}}]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","items":[{"author":{"name":"Ann"}}]}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            responses);
        Assert.Equal(["authors of 2", "authors of 1"], shelf.Calls);
    }

    [Fact]
    public async Task Items_of_many_lists_are_resolved_together()
    {
        var responses = await OpenLibrary().RunAllAsync("{ authors { books { nodes @stream { author { name } } } } }");

        Assert.Equal(2, responses.Count);
        Assert.Equal(["books of 2", "authors of 3"], shelf.Calls);
    }

    [Theory]
    [InlineData("{ books @stream(initialCount: 3) { title } }")]
    [InlineData("{ books @stream(initialCount: 7) { title } }")]
    [InlineData("{ books @stream(if: false) { title } }")]
    [InlineData("{ books(first: 0) @stream { title } }")]
    public async Task A_list_with_nothing_left_is_not_announced(string document) =>
        Assert.DoesNotContain("pending", Assert.Single(await OpenLibrary().RunAllAsync(document)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"n":2}""", """{"data":{"books":[{"id":"b1"},{"id":"b2"}]},"pending":""")]
    [InlineData("{}", """{"data":{"books":[{"id":"b1"}]},"pending":""")]
    [InlineData("""{"n":-1}""", """{"data":null,"errors":[{"message":"@stream expects an initialCount of at least zero.","locations":[{"line":1,"column":24}],"path":["books"]}]}""")]
    public async Task How_many_come_at_once_can_be_a_variable(string variables, string first) => Assert.StartsWith(
        first,
        (await OpenLibrary().RunAllAsync("query ($n: Int! = 1) { books @stream(initialCount: $n) { id } }", variables))[0],
        StringComparison.Ordinal);

    [Fact]
    public async Task Scalars_and_inner_lists_can_be_items()
    {
        var responses = await RunAsync("{ probe { texts @stream(initialCount: 1) matrix @stream(initialCount: 1) } }");

        Assert.Equal(
            """{"data":{"probe":{"texts":["x"],"matrix":[[1,2]]}},"pending":[{"id":"0","path":["probe","texts"]},{"id":"1","path":["probe","matrix"]}],"hasNext":true}""",
            responses[0]);
        Assert.Equal("""{"incremental":[{"id":"0","items":[null,"z"]}],"completed":[{"id":"0"}],"hasNext":true}""", responses[1]);
        Assert.StartsWith("""{"incremental":[{"id":"1","items":[[3]]}],"completed":[{"id":"1","errors":[{"message":"Cannot return null for non-nullable field Probe.matrix.",""", responses[2], StringComparison.Ordinal);
        Assert.EndsWith("""],"hasNext":false}""", responses[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_stays_in_its_item_where_null_may_be()
    {
        var responses = await RunAsync("{ probe { list @stream { textNN } } }");

        Assert.StartsWith("""{"incremental":[{"id":"0","items":[null,{"textNN":"B"},null,null],"errors":[{""", responses[1], StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"probe\",\"list\",3,\"textNN\"]", responses[1], StringComparison.Ordinal);
        Assert.EndsWith("""],"completed":[{"id":"0"}],"hasNext":false}""".Replace("],\"completed", "}],\"completed", StringComparison.Ordinal), responses[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_may_not_be_null_ends_the_stream()
    {
        var responses = await RunAsync("{ probe { listNN @stream { textNN } } }");

        Assert.StartsWith("""{"incremental":[{"id":"0","items":[{"textNN":"A"}]}],"completed":[{"id":"0","errors":[{""", responses[1], StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"probe\",\"listNN\",1,\"textNN\"]", responses[1], StringComparison.Ordinal);
        Assert.Equal(2, responses.Count);
    }

    [Fact]
    public async Task A_list_that_fails_on_the_way_ends_the_stream()
    {
        var responses = await RunAsync("{ probe { textsNNNN @stream(initialCount: 1) } }");

        Assert.StartsWith("""{"data":{"probe":{"textsNNNN":["first"]}},"pending":""", responses[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"incremental":[{"id":"0","items":["second"]}],"completed":[{"id":"0","errors":[{"message":"Internal error.",""", responses[1], StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"probe\",\"textsNNNN\"]", responses[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_within_streams()
    {
        var responses = await RunAsync("{ probe { listNNNN @stream { texts @stream } } }");

        Assert.Equal(
            [
                """{"data":{"probe":{"listNNNN":[]}},"pending":[{"id":"0","path":["probe","listNNNN"]}],"hasNext":true}""",
                """{"pending":[{"id":"1","path":["probe","listNNNN",0,"texts"]},{"id":"2","path":["probe","listNNNN",1,"texts"]}],"incremental":[{"id":"0","items":[{"texts":[]},{"texts":[]},{"texts":[]}]}],"completed":[{"id":"0"}],"hasNext":true}""",
                """{"incremental":[{"id":"1","items":["p","q"]},{"id":"2","items":["r"]}],"completed":[{"id":"1"},{"id":"2"}],"hasNext":false}""",
            ],
            responses);
    }

    [Fact]
    public async Task A_stream_in_a_deferred_fragment_begins_when_that_is_complete()
    {
        var responses = await RunAsync("{ probe { ... @defer { text listNNNN @stream(initialCount: 1) { texts ... @defer { text } } } } }");

        Assert.Equal("""{"data":{"probe":{}},"pending":[{"id":"0","path":["probe"]}],"hasNext":true}""", responses[0]);
        Assert.StartsWith("""{"pending":[{"id":"1","path":["probe","listNNNN",0]},{"id":"2","path":["probe","listNNNN"]}],"incremental":[{"id":"0","data":{"text":null,"listNNNN":[{"texts":["p","q"]}]}}],"completed":[{"id":"0"}]""", responses[1], StringComparison.Ordinal);
        Assert.Contains("\"hasNext\":false", responses[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_given_up_is_disposed()
    {
        var isDisposed = false;
        IEnumerable<string?> Watched()
        {
            try
            {
                yield return "a";
                yield return "b";
                yield return "c";
            }
            finally
            {
                isDisposed = true;
            }
        }

        var answer = await Probes.OpenIncremental(new Probe { TextsNNNN = Watched() }).BeginAsync("{ probe { textsNNNN @stream(initialCount: 1) } }");
        Assert.False(isDisposed);
        await answer.DisposeAsync();

        Assert.True(isDisposed);
    }

    private static IEnumerable<string?> Failing()
    {
        yield return "first";
        yield return "second";
        throw new InvalidOperationException("a secret");
    }

    private static Task<List<string>> RunAsync(string document) => Probes.OpenIncremental(World).RunAllAsync(document);

    private TestEngine OpenLibrary(EngineOptions? options = null) => Library.OpenIncremental(options, shelf);
}
