namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>Field collection: merging, fragments, @skip and @include, and the order of keys.</summary>
public sealed class SelectionTests
{
    [Fact]
    [Spec("sec-Field-Collection")]
    [Spec("sec-Field-Collection.Merging-Selection-Sets")]
    [Spec("sec-Serialized-Map-Ordering")]
    public async Task Selections_of_one_key_are_merged_where_the_key_stands_first()
    {
        var data = await Library.Open().DataAsync(
            """
            { book(id: "b1") { author { id } title ...Rest author { name } } }
            fragment Rest on Work { ... on Book { author { books { totalCount } } pages } title }
            """);

        Assert.Equal("""{"book":{"author":{"id":"a1","books":{"totalCount":2},"name":"Ann"},"title":"Northern lights","pages":300}}""", data);
    }

    [Fact]
    [Spec("sec-Executing-Collected-Fields")]
    [Spec("sec-Type-Conditions")]
    public async Task Fragments_on_interfaces_apply_to_each_type_by_itself()
    {
        var data = await Library.Open().DataAsync(
            """
            { works { ...A ... on Book { title pages } ... on Node { id } ... on Magazine { title } } }
            fragment A on Work { ... on Magazine { issue } ... on Node { ... on Work { title } } }
            """);

        Assert.Equal(
            """{"works":[{"title":"Northern lights","pages":300,"id":"b1"},{"issue":7,"title":"Weekly","id":"m1"},{"title":"Tides","pages":null,"id":"b2"}]}""",
            data);
    }

    [Fact]
    [Spec("sec-Inline-Fragments")]
    public async Task A_fragment_on_another_member_selects_nothing()
    {
        Assert.Equal(
            """{"search":[{},null,{},{}]}""",
            await Library.Open().DataAsync("""{ search(text: "Ann") { ... on Node { ...None @include(if: false) id @skip(if: true) } } } fragment None on Book { id }"""));
    }

    [Theory]
    [InlineData(false, false, """{"title":"Tides"}""")]
    [InlineData(false, true, """{}""")]
    [InlineData(true, false, """{"title":"Tides"}""")]
    [InlineData(true, true, """{}""")]
    [Spec("sec--skip")]
    public async Task Skip_wins_over_include(bool include, bool skip, string expected)
    {
        // Without @include the field is selected unless skipped; with both, both must let it through.
        var document = include
            ? "query ($i: Boolean!, $s: Boolean!) { book(id: \"b2\") { title @include(if: $i) @skip(if: $s) } }"
            : "query ($i: Boolean! = true, $s: Boolean!) { book(id: \"b2\") { title @skip(if: $s) ... @include(if: false) { pages } id @skip(if: $i) } }";

        var data = await Library.Open().DataAsync(document, $$"""{"i":true,"s":{{(skip ? "true" : "false")}}}""");

        Assert.Equal($$"""{"book":{{expected}}}""", data);
    }

    [Theory]
    [InlineData("false", "false", """{"title":"Tides"}""")]
    [InlineData("true", "false", """{"id":"b2","title":"Tides"}""")]
    [InlineData("false", "true", """{"title":"Tides","id":"b2"}""")]
    [InlineData("true", "true", """{"id":"b2","title":"Tides"}""")]
    [Spec("sec--include")]
    public async Task A_key_stands_where_its_first_selection_that_applies_stands(string early, string late, string expected)
    {
        var data = await Library.Open().DataAsync(
            "query ($early: Boolean!, $late: Boolean!) { book(id: \"b2\") { id @include(if: $early) title ... @include(if: $late) { id } } }",
            $$"""{"early":{{early}},"late":{{late}}}""");

        Assert.Equal($$"""{"book":{{expected}}}""", data);
    }

    [Theory]
    [InlineData("true", """{"book":{"author":{"id":"a2","name":"Bo"}}}""")]
    [InlineData("false", """{"book":{"author":{"name":"Bo"}}}""")]
    [Spec("sec-Field-Collection.Merging-Selection-Sets")]
    public async Task A_merged_selection_applies_only_under_the_directives_of_its_own_parent(string on, string expected)
    {
        var data = await Library.Open().DataAsync(
            "query ($on: Boolean!) { book(id: \"b2\") { author @include(if: $on) { id } author { name } } }", $$"""{"on":{{on}}}""");

        Assert.Equal(expected, data);
    }

    [Theory]
    [InlineData("true", "false")]
    [InlineData("false", "true")]
    [InlineData("true", "true")]
    public async Task A_fragment_spread_twice_counts_where_either_spread_applies(string first, string second)
    {
        var data = await Library.Open().DataAsync(
            """
            query ($a: Boolean!, $b: Boolean!) { book(id: "b2") { ...F @include(if: $a) ...F @include(if: $b) } }
            fragment F on Book { title author { ...G } }
            fragment G on Author { name }
            """,
            $$"""{"a":{{first}},"b":{{second}}}""");

        Assert.Equal("""{"book":{"title":"Tides","author":{"name":"Bo"}}}""", data);
    }

    [Fact]
    public async Task Resolvers_of_skipped_fields_are_not_called()
    {
        var shelf = new Shelf();
        const string Query = "query ($on: Boolean!) { books { id author @include(if: $on) { name } } }";
        var engine = Library.Open(null, shelf);

        await engine.DataAsync(Query, """{"on":false}""");
        Assert.Empty(shelf.Calls);

        await engine.DataAsync(Query, """{"on":true}""");
        Assert.Equal(["authors of 3"], shelf.Calls);
    }

    [Theory]
    [InlineData("{ selected { totalCount } }", "", "totalCount")]
    [InlineData("{ selected { all: nodes { short: shortTitle __typename } pageInfo { endCursor } } }", "", "nodes nodes.shortTitle pageInfo pageInfo.endCursor")]
    [InlineData("{ selected { ...F nodes { author { id } } } } fragment F on BookConnection { nodes { author { name } } }", "", "nodes nodes.author nodes.author.id nodes.author.name")]
    [InlineData("query ($on: Boolean!) { selected { totalCount @skip(if: $on) edges @include(if: $on) { node { id } } } }", "true", "edges edges.node edges.node.id")]
    [InlineData("query ($on: Boolean!) { selected { totalCount @skip(if: $on) edges @include(if: $on) { node { id } } } }", "false", "totalCount")]
    public async Task A_resolver_sees_the_schema_fields_selected_below_it(string document, string on, string expected)
    {
        var shelf = new Shelf();

        await Library.Open(null, shelf).DataAsync(document, on.Length == 0 ? null : $$"""{"on":{{on}}}""");

        Assert.Equal(expected, shelf.Calls[0]);
    }
}
