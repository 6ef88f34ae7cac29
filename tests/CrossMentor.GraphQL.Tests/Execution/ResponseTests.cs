using System.Text.Json;

namespace CrossMentor.GraphQL.Tests.Execution;

/// <summary>The form of a response (section 7), whatever is in it.</summary>
public sealed class ResponseTests
{
    [Theory]
    [InlineData("{ calls }", "data")]
    [InlineData("{ book(id: \"none\") { id } }", "data")]
    [InlineData("mutation { count { value } }", "data")]
    [Spec("sec-Response-Format")]
    [Spec("sec-Execution-Result")]
    [Spec("sec-Data")]
    [Spec("sec-Additional-Entries")]
    [Spec("sec-Executing-Operations")]
    [Spec("sec-Query")]
    public async Task An_execution_without_errors_has_data_and_nothing_else(string document, params string[] entries) =>
        Assert.Equal(entries, Entries(await Library.Open().RunAsync(document)));

    [Theory]
    [InlineData("{ probe { fails } }", "{\"fails\":null}")]
    [InlineData("{ probe { failsNN } }", "null")]
    [Spec("sec-Execution-Result")]
    [Spec("sec-Errors.Execution-Errors")]
    [Spec("sec-Errors.Error-Result-Format")]
    [Spec("sec-Response-Position")]
    public async Task An_execution_error_has_a_message_a_place_and_a_path(string document, string probe)
    {
        var response = await Probes.Open(new Probe()).RunAsync(document);

        Assert.Equal(["data", "errors"], Entries(response));
        using var json = JsonDocument.Parse(response);
        Assert.Equal(probe, json.RootElement.GetProperty("data").GetProperty("probe").GetRawText());
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        Assert.NotEqual("", error.GetProperty("message").GetString());
        Assert.Equal(11, error.GetProperty("locations")[0].GetProperty("column").GetInt32());
        Assert.Equal(2, error.GetProperty("path").GetArrayLength());
        Assert.Empty(error.EnumerateObject().Select(entry => entry.Name).Except(["message", "locations", "path", "extensions"]));
    }

    [Fact]
    [Spec("sec-Response-Position")]
    public async Task A_path_counts_from_zero_and_uses_aliases() => Assert.Equal(
        ["""["p","l",0,"f"]""", """["p","l",1,"f"]"""],
        await Probes.Open(new Probe { List = [new Probe(), new Probe()] }).PathsAsync("{ p: probe { l: list { f: fails } } }"));

    [Theory]
    [InlineData("{ calls")]
    [InlineData("{ nothing }")]
    [InlineData("query A { calls } query B { calls }")]
    [InlineData("query ($x: ID!) { book(id: $x) { id } }")]
    [InlineData("subscription { calls }")]
    [Spec("sec-Request-Error-Result")]
    [Spec("sec-Errors.Request-Errors")]
    [Spec("sec-Validating-Requests")]
    [Spec("sec-Validation")]
    public async Task A_request_error_has_errors_and_no_data_and_nothing_has_run(string document)
    {
        var shelf = new Shelf();

        var response = await Library.Open(null, shelf).RunAsync(document);

        Assert.Equal(["errors"], Entries(response));
        using var json = JsonDocument.Parse(response);
        Assert.All(json.RootElement.GetProperty("errors").EnumerateArray(), error => Assert.False(error.TryGetProperty("path", out _)));
        Assert.Empty(shelf.Calls);
    }

    [Fact]
    [Spec("sec-Extensions")]
    public async Task What_is_the_servers_own_stands_in_extensions_which_is_a_map()
    {
        var response = await Library.Open().RunAsync("{" + string.Concat(Enumerable.Range(0, 40).Select(number => $" a{number}: calls")) + "}");

        using var json = JsonDocument.Parse(response);
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(JsonValueKind.Object, error.GetProperty("extensions").ValueKind);
        Assert.Equal("LIMIT_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("{ calls a: calls }", "calls,a")]
    [InlineData("{ a: calls calls }", "a,calls")]
    [InlineData("{ z: calls ...F b: calls } fragment F on Query { y: calls z: calls }", "z,y,b")]
    [InlineData("{ ... { b: calls } a: calls ... on Query { c: calls } }", "b,a,c")]
    [Spec("sec-Serialized-Map-Ordering")]
    [Spec("sec-Objects.Field-Ordering")]
    [Spec("sec-Executing-the-Root-Selection-Set")]
    [Spec("sec-Objects.Result-Coercion")]
    public async Task Entries_stand_in_the_order_in_which_their_fields_are_met(string document, string keys)
    {
        using var json = JsonDocument.Parse(await Library.Open().DataAsync(document));

        Assert.Equal(keys, string.Join(',', json.RootElement.EnumerateObject().Select(entry => entry.Name)));
    }

    private static string[] Entries(string response)
    {
        using var json = JsonDocument.Parse(response);
        return [.. json.RootElement.EnumerateObject().Select(entry => entry.Name)];
    }
}
