namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>What a client gets for what it asks, over the library.</summary>
public sealed class ExecutionTests
{
    [Fact]
    [Spec("sec-Executing-Requests")]
    [Spec("sec-Executing-Fields")]
    [Spec("sec-Value-Resolution")]
    public async Task Properties_methods_and_sets_resolve_nested_fields()
    {
        var data = await Library.Open().DataAsync("{ books { title shortTitle(length: 3) author { name } } }");

        Assert.Equal(
            """{"books":[{"title":"Northern lights","shortTitle":"Nor","author":{"name":"Ann"}},"""
            + """{"title":"Tides","shortTitle":"Tid","author":{"name":"Bo"}},{"title":"Wind","shortTitle":"Win","author":{"name":"Ann"}}]}""",
            data);
    }

    [Fact]
    [Spec("sec-Value-Completion")]
    public async Task Every_kind_of_value_is_written_as_its_type_says()
    {
        var data = await Library.Open().DataAsync("{ book(id: \"b1\") { id genre published pages price inPrint tags } authors { seenAt } }");

        Assert.Equal(
            """{"book":{"id":"b1","genre":"NOVEL","published":"2020-01-31","pages":300,"price":9.5,"inPrint":true,"tags":["x","y"]},"authors":[{"seenAt":"2026-03-01T09:30:00Z"},{"seenAt":null}]}""",
            data);
    }

    [Fact]
    [Spec("sec-Non-Null.Result-Coercion")]
    public async Task Absent_values_are_null_where_null_is_allowed()
    {
        var data = await Library.Open().DataAsync("{ book(id: \"b3\") { genre published pages price tags } other: book(id: \"none\") { id } }");

        Assert.Equal("""{"book":{"genre":null,"published":null,"pages":null,"price":null,"tags":null},"other":null}""", data);
    }

    [Fact]
    public async Task A_set_resolver_is_called_once_a_level_whatever_the_number_of_parents()
    {
        var shelf = new Shelf();

        await Library.Open(null, shelf).DataAsync("{ authors { books { nodes { author { books { totalCount } } } } } }");

        Assert.Equal(["books of 2", "authors of 3", "books of 3"], shelf.Calls);
    }

    [Fact]
    [Spec("sec-Value-Completion.Resolving-Abstract-Types")]
    [Spec("sec-Interfaces.Result-Coercion")]
    [Spec("sec-Unions.Result-Coercion")]
    public async Task Interfaces_and_unions_take_the_type_of_each_value()
    {
        var data = await Library.Open().DataAsync(
            """
            {
              works { __typename title ... on Book { author { name } } ... on Magazine { issue } }
              search(text: "Bo") { __typename ... on Node { id } ... on Author { name } }
              node(id: "m1") { id ... on Magazine { issue } ... on Work { title } }
            }
            """);

        Assert.Equal(
            """{"works":[{"__typename":"Book","title":"Northern lights","author":{"name":"Ann"}},"""
            + """{"__typename":"Magazine","title":"Weekly","issue":7},{"__typename":"Book","title":"Tides","author":{"name":"Bo"}}],"search":[{"__typename":"Author","id":"a2","name":"Bo"},null,{"__typename":"Magazine","id":"m1"},{"__typename":"Book","id":"b1"}],"node":{"id":"m1","issue":7,"title":"Weekly"}}""",
            data);
    }

    [Fact]
    public async Task Objects_of_one_type_among_others_are_still_one_set()
    {
        var shelf = new Shelf();

        await Library.Open(null, shelf).DataAsync("{ works { ... on Book { author { id } } } }");

        Assert.Equal(["authors of 2"], shelf.Calls);
    }

    [Fact]
    public async Task Closed_generic_types_are_types_of_their_own()
    {
        var data = await Library.Open().DataAsync(
            "{ authors { books(first: 1) { __typename totalCount edges { __typename cursor node { id } } pageInfo { hasNextPage endCursor } } } }");

        Assert.Equal(
            """{"authors":[{"books":{"__typename":"BookConnection","totalCount":1,"edges":[{"__typename":"BookEdge","cursor":"c0","node":{"id":"b1"}}],"pageInfo":{"hasNextPage":false,"endCursor":null}}},"""
            + """{"books":{"__typename":"BookConnection","totalCount":1,"edges":[{"__typename":"BookEdge","cursor":"c0","node":{"id":"b2"}}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}]}""",
            data);
    }

    [Fact]
    [Spec("sec-Mutation")]
    [Spec("sec-Normal-and-Serial-Execution")]
    public async Task Root_fields_of_mutations_run_one_after_the_other_each_with_its_subtree()
    {
        var shelf = new Shelf();

        var data = await Library.Open(null, shelf).DataAsync(
            """mutation { slow: rename(id: "b1", title: "One") { title author { name } } quick: rename(id: "b2", title: "Two") { title } }""");

        Assert.Equal("""{"slow":{"title":"One","author":{"name":"Ann"}},"quick":{"title":"Two"}}""", data);
        Assert.Equal(["begin b1", "end b1", "authors of 1", "begin b2", "end b2"], shelf.Calls);
    }

    [Fact]
    [Spec("sec-Normal-and-Serial-Execution")]
    public async Task Each_mutation_shows_the_state_it_left_not_that_of_the_next()
    {
        Assert.Equal(
            """{"a":{"value":1},"b":{"value":2},"c":{"value":3}}""",
            await Library.Open().DataAsync("mutation { a: count { value } b: count { value } c: count { value } }"));
    }

    [Fact]
    public async Task A_plan_runs_again_without_a_trace_of_the_last_run()
    {
        var engine = Library.Open();
        const string Query = "query ($id: ID!) { book(id: $id) { title author { name } tags } }";

        var first = await engine.DataAsync(Query, """{"id":"b1"}""");
        var nothing = await engine.DataAsync(Query, """{"id":"none"}""");
        var second = await engine.DataAsync(Query, """{"id":"b2"}""");

        Assert.Equal("""{"book":{"title":"Northern lights","author":{"name":"Ann"},"tags":["x","y"]}}""", first);
        Assert.Equal("""{"book":null}""", nothing);
        Assert.Equal("""{"book":{"title":"Tides","author":{"name":"Bo"},"tags":null}}""", second);
    }

    [Fact]
    public async Task One_plan_serves_many_requests_at_once()
    {
        var engine = Library.Open();
        const string Query = "query ($id: ID!) { book(id: $id) { id title } authors { name } }";

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(
            () => engine.RunAsync(Query, $$"""{"id":"b{{(number % 3) + 1}}"}"""))));

        for (var number = 0; number < answers.Length; number++)
        {
            Assert.StartsWith($$$"""{"data":{"book":{"id":"b{{{(number % 3) + 1}}}",""", answers[number], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("query A { calls } query B { book(id: \"b2\") { id } }", "B", """{"data":{"book":{"id":"b2"}}}""")]
    [InlineData("query A { calls } query B { book(id: \"b2\") { id } }", "A", """{"data":{"calls":[]}}""")]
    [InlineData("query A { calls }", null, """{"data":{"calls":[]}}""")]
    [Spec("sec-Executing-Requests")]
    [Spec("sec-Executing-Operations")]
    public async Task The_operation_asked_for_is_executed(string document, string? name, string expected)
    {
        Assert.Equal(expected, await Library.Open().RunAsync(document, operationName: name));
    }

    [Theory]
    [InlineData("query A { calls } query B { calls }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { calls } query B { calls }", "C", "Unknown operation named \\\"C\\\".")]
    [InlineData("{ calls }", "", "Unknown operation named \\\"\\\".")]
    public async Task An_operation_that_cannot_be_determined_is_a_request_error(string document, string? name, string message)
    {
        Assert.Equal($$"""{"errors":[{"message":"{{message}}"}]}""", await Library.Open().RunAsync(document, operationName: name));
    }
}
