using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Cost;

/// <summary>Every sum is worked out by hand from the draft "GraphQL Cost Directives"; the root object counts 1 in the type cost.</summary>
public sealed class EstimateTests
{
    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ film { name } }", 1, 2)]
    [InlineData("{ film { name star { name } } }", 2, 5)]
    [InlineData("{ users(max: 5) { age } }", 11, 16)]
    [InlineData("{ film { posters } }", 1, 5)]
    [InlineData("mutation { add { name } }", 10, 2)]
    [InlineData("{ a: film { name } b: film { name } }", 2, 3)]
    [InlineData("{ film { name } film { name } }", 1, 2)]
    [InlineData("{ ...F ...F } fragment F on Query { film { name } }", 1, 2)]
    [InlineData("{ rows { name } }", 1, 101)]
    public async Task Fields_and_objects(string document, double fieldCost, double typeCost) => await Check(document, null, fieldCost, typeCost);

    [Theory]
    [InlineData("{ topFilms { name } }", 5, 11)]
    [InlineData("{ topFilms(filter: {name: \"x\"}) { name } }", 20, 11)]
    [InlineData("{ topFilms(filter: {approximate: true}) { name } }", 8, 11)]
    [InlineData("{ topFilms(approximate: true) { name } }", 2, 11)]
    [InlineData("{ topFilms(approximate: true) @approximate(tolerance: 2) { name } }", 1, 11)]
    [InlineData("{ film @approximate(tolerance: 2) { name } }", 0, 2)]
    [InlineData("{ f: topFilms(filter: {approximate: true}, approximate: true) @approximate(tolerance: 1) { name } }", 4, 11)]
    public async Task Arguments_and_directives(string document, double fieldCost, double typeCost) => await Check(document, null, fieldCost, typeCost);

    [Fact]
    public async Task A_field_never_costs_less_than_nothing() =>
        await Check("{ film @approximate(tolerance: 2) { star @approximate(tolerance: 1) { name } } }", null, 0, 5);

    [Theory]
    [InlineData("{ films { nodes { name } } }", null, 2, 22)]
    [InlineData("{ films(first: 3) { nodes { name } } }", null, 2, 5)]
    [InlineData("{ films(first: 3) { edges { node { name } } } }", null, 5, 8)]
    [InlineData("{ films(first: 3, last: 5) { nodes { name } } }", null, 2, 7)]
    [InlineData("{ films(first: null) { nodes { name } } }", null, 2, 22)]
    [InlineData("{ films(first: -1) { nodes { name } } }", null, 2, 22)]
    [InlineData("{ films(first: 0) { nodes { name } } }", null, 2, 2)]
    [InlineData("query($n: Int) { films(first: $n) { nodes { name } } }", "{\"n\": 4}", 2, 6)]
    [InlineData("query($n: Int) { films(first: $n) { nodes { name } } }", "{}", 2, 22)]
    [InlineData("query($n: Int) { films(first: $n) { nodes { name } } }", "{\"n\": null}", 2, 22)]
    [InlineData("query($n: Int) { films(first: $n) { nodes { name } } }", "{\"n\": -2147483648}", 2, 22)]
    [InlineData("query($n: Int = 6) { films(first: $n) { nodes { name } } }", "{}", 2, 8)]
    [InlineData("query($n: Int, $m: Int) { films(first: $n, last: $m) { nodes { name } } }", "{\"n\": 4, \"m\": 9}", 2, 11)]
    [InlineData("query($n: Int!) { users(max: $n) { age } }", "{\"n\": 2}", 5, 7)]
    [InlineData("{ page { name } }", null, 1, 8)]
    [InlineData("{ page(first: 2) { name } }", null, 1, 3)]
    [InlineData("query($n: Int) { page(first: $n) { name } }", "{}", 1, 8)]
    [InlineData("{ films { total } }", null, 1, 2)]
    public async Task Lists_are_as_long_as_their_slicing_arguments(string document, string? variables, double fieldCost, double typeCost) =>
        await Check(document, variables, fieldCost, typeCost);

    [Theory]
    [InlineData("{ films(where: {name: {eq: \"x\"}}) { total } }", null, 3, 2)]
    [InlineData("{ films(where: {name: {contains: \"x\"}}) { total } }", null, 5, 2)]
    [InlineData("{ films(where: {and: [{name: {eq: \"x\"}}, {name: {contains: \"x\"}}]}) { total } }", null, 7, 2)]
    [InlineData("query($w: Where) { films(where: $w) { total } }", "{\"w\": {\"and\": [{\"name\": {\"eq\": \"x\"}}, {\"name\": {\"contains\": \"x\"}}]}}", 7, 2)]
    [InlineData("query($w: Where) { films(where: $w) { total } }", "{\"w\": {\"and\": {\"name\": {\"contains\": \"x\"}}}}", 6, 2)]
    [InlineData("query($w: Where) { films(where: $w) { total } }", "{}", 1, 2)]
    [InlineData("query($w: Where) { films(where: $w) { total } }", "{\"w\": null}", 2, 2)]
    [InlineData("query($t: Text) { films(where: {name: $t}) { total } }", "{\"t\": {\"contains\": \"x\"}}", 5, 2)]
    [InlineData("query($t: Text) { films(where: {name: $t}) { total } }", "{}", 2, 2)]
    [InlineData("query($w: [Where]) { films(where: {or: $w}) { total } }", "{\"w\": [{\"name\": {}}, {\"name\": {}}]}", 5, 2)]
    public async Task Input_fields_count_as_often_as_they_are_used(string document, string? variables, double fieldCost, double typeCost) =>
        await Check(document, variables, fieldCost, typeCost);

    [Theory]
    [InlineData("{ anything { name } }", 1, 4)]
    [InlineData("{ anything { ... on Film { star { name } } } }", 2, 5)]
    [InlineData("{ anything { ... on Film { star { name } } ... on User { age } } }", 3, 5)]
    [InlineData("{ things { name } }", 1, 13)]
    public async Task The_dearest_possible_type_counts(string document, double fieldCost, double typeCost) => await Check(document, null, fieldCost, typeCost);

    [Theory]
    [InlineData("{ film @skip(if: true) { name } }", null, 0, 1)]
    [InlineData("query($b: Boolean!) { film @skip(if: $b) { name } }", "{\"b\": true}", 0, 1)]
    [InlineData("query($b: Boolean!) { film @skip(if: $b) { name } }", "{\"b\": false}", 1, 2)]
    [InlineData("query($b: Boolean!) { film { star @include(if: $b) { name } } }", "{\"b\": false}", 1, 2)]
    [InlineData("query($b: Boolean!) { film { ... @include(if: $b) { star { name } } } }", "{\"b\": true}", 2, 5)]
    public async Task What_a_request_skips_costs_nothing(string document, string? variables, double fieldCost, double typeCost) =>
        await Check(document, variables, fieldCost, typeCost);

    [Fact]
    public async Task Introspection_has_one_price() =>
        await Check("{ __schema { types { name fields { name args { name } } } } __type(name: \"Film\") { name } }", null, 200, 1);

    [Fact]
    public async Task Sums_and_products_saturate()
    {
        const string Document = """
            { users(max: 2147483647) { age } films(first: 2147483647) { nodes { sequels(first: 2147483647) { nodes { sequels(first: 2147483647) { nodes { name } } } } } } }
            """;

        await Check(Document, null, 1e12, 1e12);
    }

    [Theory]
    [InlineData("{ users { name } }", null)]
    [InlineData("query($n: Int) { users(max: $n) { name } }", "{}")]
    [InlineData("query($n: Int) { users(max: $n) { name } }", "{\"n\": null}")]
    public async Task A_slicing_argument_that_is_required_must_be_there(string document, string? variables)
    {
        var response = await Cinema.Open().RunAsync(document, variables);

        Assert.StartsWith(
            """{"errors":[{"message":"The field \"users\" needs exactly one of the arguments \"max\".","extensions":{"code":"SLICING_ARGUMENT_REQUIRED",""",
            response,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slicing_argument_is_not_required_where_the_field_is_skipped()
    {
        var response = await Cinema.Open().RunAsync("query($b: Boolean!) { __typename users @skip(if: $b) { name } }", "{\"b\": true}");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", response);
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(10.5, true)]
    public async Task More_than_the_limit_is_refused_before_execution(double maxCost, bool isRefused)
    {
        var engine = Cinema.Open(maxCost);

        var response = await engine.RunAsync("{ topFilms { name } }");

        Assert.Equal(isRefused ? OperationOutcome.Refused : OperationOutcome.Succeeded, engine.LastOutcome);
        if (isRefused)
        {
            Assert.Equal(
                """{"errors":[{"message":"The operation may cost 11 points, and 10.5 are allowed. Ask for shorter lists or fewer fields.","extensions":{"code":"COST_LIMIT_EXCEEDED","fieldCost":5,"typeCost":11,"limit":10.5}}]}""",
                response);
        }
    }

    private static async Task Check(string document, string? variables, double fieldCost, double typeCost)
    {
        using var json = System.Text.Json.JsonDocument.Parse(variables ?? "{}");
        var budget = new WatchingBudget();

        await Cinema.Open().RunAsync(new OperationRequest(document) { Variables = json.RootElement, Budget = budget });

        Assert.Equal((fieldCost, typeCost), (budget.Estimate!.Value.FieldCost, budget.Estimate.Value.TypeCost));
    }
}
