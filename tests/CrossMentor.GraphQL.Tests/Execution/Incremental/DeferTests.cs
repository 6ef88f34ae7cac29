namespace CrossMentor.GraphQL.Tests.Execution.Incremental;

/// <summary>What <c>@defer</c> lets come later, and in which responses.</summary>
public sealed class DeferTests
{
    private readonly Shelf shelf = new();

    [Fact]
    public async Task A_deferred_fragment_comes_after_the_rest()
    {
        var responses = await Open().RunAllAsync("""{ book(id: "b1") { title ... @defer(label: "more") { pages author { name } } } }""");

        Assert.Equal(
            [
                """{"data":{"book":{"title":"Northern lights"}},"pending":[{"id":"0","path":["book"],"label":"more"}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"pages":300,"author":{"name":"Ann"}}}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            responses);
    }

    [Fact]
    public async Task Objects_of_a_list_are_resolved_together()
    {
        var responses = await Open().RunAllAsync("{ books { title ... @defer { author { name } } } }");

        Assert.Equal(
            [
                """{"data":{"books":[{"title":"Northern lights"},{"title":"Tides"},{"title":"Wind"}]},"pending":[{"id":"0","path":["books",0]},{"id":"1","path":["books",1]},{"id":"2","path":["books",2]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"author":{"name":"Ann"}}},{"id":"1","data":{"author":{"name":"Bo"}}},{"id":"2","data":{"author":{"name":"Ann"}}}],"completed":[{"id":"0"},{"id":"1"},{"id":"2"}],"hasNext":false}""",
            ],
            responses);
        Assert.Equal(["authors of 3"], shelf.Calls);
    }

    [Fact]
    public async Task Nothing_of_a_deferred_fragment_is_resolved_before_the_first_response()
    {
        await using var answer = await Open().BeginAsync("{ books { title ... @defer { author { name } } } }");

        Assert.Empty(shelf.Calls);
        await answer.NextAsync();
        Assert.Equal(["authors of 3"], shelf.Calls);
    }

    [Fact]
    public async Task A_field_that_is_also_selected_outside_is_not_deferred()
    {
        var responses = await Open().RunAllAsync("""{ book(id: "b1") { ... @defer { title pages author { name id } } title author { name } } }""");

        Assert.Equal(
            [
                """{"data":{"book":{"title":"Northern lights","author":{"name":"Ann"}}},"pending":[{"id":"0","path":["book"]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","subPath":["author"],"data":{"id":"a1"}},{"id":"0","data":{"pages":300}}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            responses);
    }

    [Theory]
    [InlineData("""{ book(id: "b1") { title ... @defer { title } } }""")]
    [InlineData("""{ book(id: "b1") { title ... @defer(if: false) { pages } } }""")]
    [InlineData("""query ($later: Boolean! = false) { book(id: "b1") { title ... @defer(if: $later) { pages } } }""")]
    [InlineData("""{ book(id: "none") { title ... @defer { pages } } }""")]
    public async Task An_answer_that_defers_nothing_is_one_response(string document)
    {
        var response = Assert.Single(await Open().RunAllAsync(document));

        Assert.DoesNotContain("hasNext", response, StringComparison.Ordinal);
        Assert.DoesNotContain("pending", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("""{"a":true}""", 2)]
    [InlineData("""{"a":false}""", 1)]
    [InlineData("""{"a":true,"b":true}""", 1)]
    [InlineData("""{"a":true,"b":false}""", 2)]
    public async Task Conditions_decide_what_is_deferred(string variables, int count)
    {
        const string document = """
            query ($a: Boolean = false, $b: Boolean = false) { book(id: "b1") { title pages @include(if: $b) ... @defer(if: $a) { pages } } }
            """;
        var engine = Open();

        Assert.Equal(count, (await engine.RunAllAsync(document, variables)).Count);
        Assert.Equal(count, (await engine.RunAllAsync(document, variables)).Count);
    }

    [Fact]
    public async Task A_transport_that_carries_one_response_gets_everything_in_it()
    {
        var engine = Open();
        const string document = """{ book(id: "b1") { title ... @defer { pages } } }""";
        var whole = """{"data":{"book":{"title":"Northern lights","pages":300}}}""";

        Assert.Equal(whole, await engine.RunAsync(document));
        Assert.Equal(2, (await engine.RunAllAsync(document)).Count);
        Assert.Equal(whole, await engine.RunAsync(document));
    }

    [Fact]
    public async Task A_fragment_within_a_deferred_one_is_announced_when_that_one_is_complete()
    {
        var responses = await Open().RunAllAsync(
            """{ book(id: "b1") { title ... @defer(label: "outer") { pages ... @defer(label: "inner") { price author { name ... @defer(label: "innermost") { id } } } } } }""");

        Assert.Equal(
            [
                """{"data":{"book":{"title":"Northern lights"}},"pending":[{"id":"0","path":["book"],"label":"outer"}],"hasNext":true}""",
                """{"pending":[{"id":"1","path":["book"],"label":"inner"}],"incremental":[{"id":"0","data":{"pages":300}}],"completed":[{"id":"0"}],"hasNext":true}""",
                """{"pending":[{"id":"2","path":["book","author"],"label":"innermost"}],"incremental":[{"id":"1","data":{"price":9.5,"author":{"name":"Ann"}}}],"completed":[{"id":"1"}],"hasNext":true}""",
                """{"incremental":[{"id":"2","data":{"id":"a1"}}],"completed":[{"id":"2"}],"hasNext":false}""",
            ],
            responses);
    }

    [Fact]
    public async Task A_deferred_fragment_with_nothing_of_its_own_is_not_announced()
    {
        var responses = await Open().RunAllAsync(
            """{ book(id: "b1") { title ... @defer(label: "empty") { title ... @defer(label: "full") { pages } } } }""");

        Assert.Contains("\"pending\":[{\"id\":\"0\",\"path\":[\"book\"],\"label\":\"full\"}]", responses[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_of_two_deferred_fragments_is_delivered_once()
    {
        var responses = await Open().RunAllAsync(
            """{ book(id: "b1") { ... @defer(label: "x") { title author { name } } ... @defer(label: "y") { pages author { name id } } } }""");
        var all = string.Concat(responses);

        Assert.Equal(1, all.Split("\"Ann\"").Length - 1);
        Assert.Equal(["authors of 1"], shelf.Calls);
        Assert.Equal(2, all.Split("\"label\"").Length - 1);
        Assert.Contains("\"subPath\":[\"author\"]", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_root_can_be_deferred()
    {
        var responses = await Open().RunAllAsync("""{ ... @defer { book(id: "b1") { title } } __typename }""");

        Assert.Equal(
            [
                """{"data":{"__typename":"Query"},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"book":{"title":"Northern lights"}}}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            responses);
    }

    [Fact]
    public async Task A_mutation_ends_before_what_is_deferred_of_its_payload_begins()
    {
        var responses = await Open().RunAllAsync(
            """mutation { one: rename(id: "b1", title: "A") { title ... @defer { author { name } } } two: rename(id: "b3", title: "B") { title ... @defer { author { name } } } }""");

        Assert.Equal(["begin b1", "end b1", "begin b3", "end b3", "authors of 1", "authors of 1"], shelf.Calls);
        Assert.Equal(3, responses.Count);
    }

    [Fact]
    public async Task Objects_of_abstract_types_defer_by_their_own_type()
    {
        var responses = await Open().RunAllAsync("{ works { title ... on Book @defer { pages } ... on Magazine @defer { issue } } }");

        Assert.Contains("""{"data":{"works":[{"title":"Northern lights"},{"title":"Weekly"},{"title":"Tides"}]}""", responses[0], StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"issue\":7}", string.Concat(responses), StringComparison.Ordinal);
        Assert.Equal(2, string.Concat(responses).Split("\"data\":{\"pages\"").Length - 1);
    }

    [Fact]
    public async Task A_guard_is_asked_for_deferred_fields_too()
    {
        var responses = await Open().RunAllAsync("{ authors { name ... @defer { email } } }");

        Assert.Contains("\"data\":{\"email\":\"ann@example.org\"}", responses[1], StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"email\":null}", responses[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolver_that_loads_what_is_selected_hears_of_deferred_fields_too()
    {
        await Open().RunAllAsync("{ selected { ... @defer { totalCount } nodes { id ... @defer { title } } } }");

        Assert.Equal(["nodes nodes.id nodes.title totalCount"], shelf.Calls);
    }

    [Fact]
    public async Task Answers_of_one_plan_do_not_disturb_each_other()
    {
        var engine = Open();
        const string document = "{ books { title ... @defer { author { name } ... @defer { pages } } } }";
        var alone = await engine.RunAllAsync(document);
        await using var first = await engine.BeginAsync(document);
        await using var second = await engine.BeginAsync(document);

        Assert.Equal(alone[1], await second.NextAsync());
        Assert.Equal(alone[1], await first.NextAsync());
        Assert.Equal(alone[2], await first.NextAsync());
        Assert.Equal(alone[2], await second.NextAsync());
        Assert.Null(await first.NextAsync());
        Assert.Equal(alone, await engine.RunAllAsync(document));
    }

    private TestEngine Open() => Library.OpenIncremental(services: shelf);
}
