using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Subscriptions;

/// <summary>CreateSourceEventStream: a stream is opened, or refused with an error and without data.</summary>
[Spec("sec-Source-Stream")]
public sealed class SourceStreamTests
{
    private readonly Newsroom room = new();

    [Fact]
    public async Task Arguments_are_coerced_with_their_defaults()
    {
        await using var all = await room.SubscribeAsync("subscription { news { title } }");
        await using var one = await room.SubscribeAsync("subscription ($t: String! = \"x\") { news(topic: $t) { title } }", """{"t":"sport"}""");
        room.Articles.Writer.Complete();
        Assert.Null(await room.NextAsync(all));
        Assert.Null(await room.NextAsync(one));

        Assert.Equal(["listen all", "listen sport"], room.Log.Where(line => line.StartsWith("listen", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("subscription { asked(first: -1) { title } }", "Internal error.")]
    [InlineData("subscription { missing }", "Internal error.")]
    public async Task A_resolver_that_gives_no_stream_is_an_error_without_data(string document, string message)
    {
        var (written, outcome, following) = await room.BeginAsync(document);

        Assert.Null(following);
        Assert.Equal(OperationOutcome.Refused, outcome);
        Assert.StartsWith($$"""{"errors":[{"message":"{{message}}","locations":[{"line":1,"column":16}],"path":[""", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", written, StringComparison.Ordinal);
        Assert.Single(room.Reported);
        Assert.Equal(["begin Subscription", "end Refused 1"], room.Log);
    }

    [Fact]
    public async Task The_path_of_the_error_has_the_response_key()
    {
        var (written, _, _) = await room.BeginAsync("subscription { other: asked(first: -1) { title } }");

        Assert.Contains("\"path\":[\"other\"]", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subscription ($f: Int!) { counted(from: $f) }", OperationOutcome.VariablesRefused)]
    [InlineData("subscription { counted(from: null) }", OperationOutcome.Refused)]
    [InlineData("subscription { nothing }", OperationOutcome.Refused)]
    [InlineData("subscription {", OperationOutcome.SyntaxError)]
    [InlineData("subscription { counted(from: 1) news { title } }", OperationOutcome.Refused)]
    public async Task What_is_refused_has_no_stream(string document, OperationOutcome expected)
    {
        var (written, outcome, following) = await room.BeginAsync(document);

        Assert.Null(following);
        Assert.Equal(expected, outcome);
        Assert.StartsWith("""{"errors":[{"message":""", written, StringComparison.Ordinal);
        Assert.Empty(room.Log);
    }

    [Fact]
    public async Task A_resolver_may_take_its_time_to_open_the_stream()
    {
        var begun = room.SubscribeAsync("subscription { later }");
        Assert.False(begun.IsCompleted);
        room.Gate.SetResult();

        await using var stream = await begun;
        Assert.Equal("""{"data":{"later":7}}""", await room.NextAsync(stream));
    }

    [Fact]
    public async Task A_resolver_that_fails_while_opening_is_refused()
    {
        room.Gate.SetResult();
        var (written, outcome, following) = await room.BeginAsync("subscription { later(fails: true) }");

        Assert.Equal((OperationOutcome.Refused, null), (outcome, following));
        Assert.StartsWith("""{"errors":[{"message":"Internal error.",""", written, StringComparison.Ordinal);
        Assert.Equal(["Subscription.later: No line."], room.Reported);
    }

    [Fact]
    public async Task Opening_lasts_no_longer_than_an_operation_may()
    {
        var impatient = new Newsroom(TimeSpan.FromMilliseconds(20));
        var (written, outcome, following) = await impatient.BeginAsync("subscription { later }");

        Assert.Equal((OperationOutcome.TimedOut, null), (outcome, following));
        Assert.Contains("\"code\":\"TIMEOUT\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ResponseForms.Single)]
    [InlineData(ResponseForms.Incremental)]
    public async Task A_transport_for_single_responses_is_offered_no_stream(ResponseForms forms)
    {
        var (written, outcome, following) = await room.BeginAsync("subscription { news { title } }", forms: forms);

        Assert.Equal((OperationOutcome.OperationNotAllowed, null), (outcome, following));
        Assert.Equal("""{"errors":[{"message":"This transport does not carry subscriptions.","locations":[{"line":1,"column":1}]}]}""", written);
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"hi"}}""")]
    [InlineData("mutation { shout }", """{"data":{"shout":1}}""")]
    public async Task Other_operations_have_one_response(string document, string expected)
    {
        Assert.Equal((expected, OperationOutcome.Succeeded, (ResponseStream?)null), await room.BeginAsync(document));
    }
}
