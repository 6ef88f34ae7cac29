namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>sec-Execution over the library: what a client gets for what it asks.</summary>
public sealed class ExecutionTests
{
    [Fact]
    public async Task Properties_methods_and_sets_resolve_nested_fields()
    {
        var data = await Library.Open().DataAsync("{ books { title shortTitle(length: 3) author { name } } }");

        Assert.Equal(
            """{"books":[{"title":"Northern lights","shortTitle":"Nor","author":{"name":"Ann"}},"""
            + """{"title":"Tides","shortTitle":"Tid","author":{"name":"Bo"}},{"title":"Wind","shortTitle":"Win","author":{"name":"Ann"}}]}""",
            data);
    }

    [Fact]
    public async Task Introspection_runs()
    {
        var data = await Library.Open().DataAsync("{ __schema { types { name fields { name type { kind name ofType { name } } } } } __type(name: \"Work\") { possibleTypes { name } } }");
        Assert.Equal("", data);
    }

    [Fact]
    public async Task Abstract()
    {
        var data = await Library.Open().DataAsync("query($a: Boolean!) { works { __typename title ... on Book { pages @skip(if: $a) } ... on Magazine { issue } } authors { email seenAt books(first: 1) { totalCount edges { cursor node { title } } nodes { id } pageInfo { hasNextPage } } } search(text: \"Bo\") { ... on Node { id } ... on Author { name } } selected { nodes { id author { name } } ...F @include(if: $a) } calls } fragment F on BookConnection { totalCount }", "{\"a\": true}");
        Assert.Equal("", data);
    }
}
