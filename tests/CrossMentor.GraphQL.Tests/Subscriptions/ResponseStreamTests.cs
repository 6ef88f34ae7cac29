using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Tests.Subscriptions;

/// <summary>MapSourceToResponseEvent: one response an event, until the source ends or fails.</summary>
[Spec("sec-Subscription.Response-Stream")]
public sealed class ResponseStreamTests
{
    private readonly Newsroom room = new();

    [Fact]
    [Spec("sec-Subscription")]
    [Spec("sec-Subscription.Event-Streams")]
    [Spec("sec-Response-Format.Response-Stream")]
    public async Task Each_event_is_one_response()
    {
        await using var stream = await room.SubscribeAsync("subscription S { first: news { ...A author { name } } } fragment A on Article { __typename title }");
        Publish(new Article("one", "Ann"), new Article("two"), null);
        room.Articles.Writer.Complete();

        Assert.Equal("""{"data":{"first":{"__typename":"Article","title":"one","author":{"name":"Ann"}}}}""", await room.NextAsync(stream));
        Assert.Equal("""{"data":{"first":{"__typename":"Article","title":"two","author":null}}}""", await room.NextAsync(stream));
        Assert.Equal("""{"data":{"first":null}}""", await room.NextAsync(stream));
        Assert.Null(await room.NextAsync(stream));
        Assert.Null(await room.NextAsync(stream));
        Assert.False(stream.HasFailed);
    }

    [Fact]
    public async Task Errors_of_an_event_are_in_its_response_and_do_not_end_the_stream()
    {
        await using var stream = await room.SubscribeAsync("subscription { news { title broken } }");
        Publish(new Article("bad"), new Article("ok"));

        Assert.StartsWith(
            """{"data":{"news":{"title":"bad","broken":null}},"errors":[{"message":"Internal error.","locations":[{"line":1,"column":29}],"path":["news","broken"]""",
            await room.NextAsync(stream),
            StringComparison.Ordinal);
        Assert.Equal("""{"data":{"news":{"title":"ok","broken":1}}}""", await room.NextAsync(stream));
        await stream.DisposeAsync();
        Assert.Contains("end PartlySucceeded 1", room.Log);
    }

    [Fact]
    public async Task A_null_that_is_not_allowed_leaves_no_data()
    {
        await using var stream = await room.SubscribeAsync("subscription { needed { title } }");
        Publish(null, new Article("x"));

        Assert.Equal(
            """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Subscription.needed.","locations":[{"line":1,"column":16}],"path":["needed"]}]}""",
            await room.NextAsync(stream));
        Assert.Equal("""{"data":{"needed":{"title":"x"}}}""", await room.NextAsync(stream));
    }

    [Fact]
    public async Task An_event_can_be_a_list()
    {
        await using var stream = await room.SubscribeAsync("subscription { batch { title } }");
        Publish(new Article("x"));

        Assert.Equal("""{"data":{"batch":[{"title":"x"},null,{"title":"x"}]}}""", await room.NextAsync(stream));
    }

    [Fact]
    public async Task A_failing_source_ends_the_stream_with_its_error()
    {
        await using var stream = await room.SubscribeAsync("subscription { news { title } }");
        Publish(new Article("x"), new Article("fail"), new Article("never"));

        Assert.Equal("""{"data":{"news":{"title":"x"}}}""", await room.NextAsync(stream));
        Assert.False(stream.HasFailed);
        Assert.StartsWith(
            """{"errors":[{"message":"Internal error.","locations":[{"line":1,"column":16}],"path":["news"],"extensions":""",
            await room.NextAsync(stream),
            StringComparison.Ordinal);
        Assert.True(stream.HasFailed);
        Assert.Null(await room.NextAsync(stream));
        Assert.Equal(["Subscription.news: The wire is cut."], room.Reported);
        await stream.DisposeAsync();
        Assert.Contains("end Failed 1", room.Log);
    }

    [Fact]
    public async Task Every_event_is_executed_with_the_services_of_the_moment()
    {
        await using var stream = await room.SubscribeAsync("subscription { news { author { name } } }");
        Publish(new Article("x", "Ann"), new Article("y", "Bo"));
        var (first, second) = (new Desk(), new Desk());

        await room.NextAsync(stream, first);
        Assert.Equal((1, 0), (first.Asked, second.Asked));
        await room.NextAsync(stream, second);
        Assert.Equal((1, 1), (first.Asked, second.Asked));
    }

    [Fact]
    public async Task Guards_are_asked_for_every_event()
    {
        await using var stream = await room.SubscribeAsync("subscription { news { title source } }");
        await using var guarded = await room.SubscribeAsync("subscription { guarded { title } }");
        Publish(new Article("x"));
        Assert.Equal("""{"data":{"news":{"title":"x","source":"wire"}}}""", await room.NextAsync(stream));
        Publish(new Article("g"));
        Assert.Equal("""{"data":{"guarded":{"title":"g"}}}""", await room.NextAsync(guarded));

        room.ShowsSecrets = false;
        Publish(new Article("x"));
        Assert.Equal("""{"data":{"news":{"title":"x","source":null}}}""", await room.NextAsync(stream));
        Publish(new Article("g"));
        Assert.Equal("""{"data":{"guarded":null}}""", await room.NextAsync(guarded));
    }

    [Fact]
    public async Task Waiting_comes_before_the_services_and_takes_nothing()
    {
        await using var stream = await room.SubscribeAsync("subscription { news { title } }");
        var waiting = stream.WaitAsync(CancellationToken.None).AsTask();
        Assert.False(waiting.IsCompleted);
        Publish(new Article("x"));

        Assert.True(await waiting);
        Assert.True(await stream.WaitAsync(CancellationToken.None));
        Assert.Equal("""{"data":{"news":{"title":"x"}}}""", await room.NextAsync(stream));
        room.Articles.Writer.Complete();
        Assert.False(await stream.WaitAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_source_is_asked_for_an_event_only_when_a_reader_wants_it()
    {
        await using var stream = await room.SubscribeAsync("subscription { counted(from: 5) }");
        Assert.Equal(0, room.Produced);
        Assert.Equal("""{"data":{"counted":5}}""", await room.NextAsync(stream));
        Assert.Equal("""{"data":{"counted":6}}""", await room.NextAsync(stream));
        Assert.Equal(2, room.Produced);
    }

    [Fact]
    public async Task Conditions_below_the_root_hold_for_every_event()
    {
        await using var stream = await room.SubscribeAsync(
            "subscription ($t: Boolean!) { news { title @include(if: $t) author { name } } }", """{"t":false}""");
        Publish(new Article("x"), new Article("y"));

        Assert.Equal("""{"data":{"news":{"author":null}}}""", await room.NextAsync(stream));
        Assert.Equal("""{"data":{"news":{"author":null}}}""", await room.NextAsync(stream));
    }

    [Fact]
    public async Task The_source_knows_what_is_selected()
    {
        await using var stream = await room.SubscribeAsync("subscription { selected { title author { name } } }");

        Assert.Contains("author author.name title", room.Log);
    }

    [Fact]
    public async Task Several_subscriptions_share_one_plan_and_nothing_else()
    {
        const string Document = "subscription ($f: Int!) { counted(from: $f) }";
        await using var small = await room.SubscribeAsync(Document, """{"f":1}""");
        await using var large = await room.SubscribeAsync(Document, """{"f":1000}""");

        Assert.Equal("""{"data":{"counted":1}}""", await room.NextAsync(small));
        Assert.Equal("""{"data":{"counted":1000}}""", await room.NextAsync(large));
        Assert.Equal("""{"data":{"counted":2}}""", await room.NextAsync(small));
    }

    private void Publish(params Article?[] articles)
    {
        foreach (var article in articles)
        {
            Assert.True(room.Articles.Writer.TryWrite(article));
        }
    }
}
