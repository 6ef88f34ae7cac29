namespace CrossMentor.GraphQL.Tests.Subscriptions;

/// <summary>Unsubscribe: who stops listening stops the source.</summary>
[Spec("sec-Unsubscribe")]
public sealed class UnsubscribeTests
{
    private readonly Newsroom room = new();

    [Fact]
    public async Task Disposing_ends_a_source_that_is_waiting()
    {
        var stream = await room.SubscribeAsync("subscription { news { title } }");
        var waiting = stream.WaitAsync(CancellationToken.None).AsTask();

        await stream.DisposeAsync();
        await stream.DisposeAsync();

        Assert.False(await waiting);
        Assert.Equal(["begin Subscription", "listen all", "hung up", "end Succeeded 0"], room.Log);
        Assert.Null(await room.NextAsync(stream));
    }

    [Fact]
    public async Task Disposing_ends_a_source_that_has_an_event_ready()
    {
        var stream = await room.SubscribeAsync("subscription { news { title } }");
        Assert.True(room.Articles.Writer.TryWrite(new Article("x")));
        Assert.True(await stream.WaitAsync(CancellationToken.None));

        await stream.DisposeAsync();

        Assert.Contains("hung up", room.Log);
    }

    [Fact]
    public async Task A_stream_nobody_read_is_never_started()
    {
        var stream = await room.SubscribeAsync("subscription { news { title } }");
        await stream.DisposeAsync();

        Assert.Equal(["begin Subscription", "end Succeeded 0"], room.Log);
    }

    [Fact]
    public async Task The_end_of_the_request_completes_the_stream()
    {
        using var request = new CancellationTokenSource();
        await using var stream = await room.SubscribeAsync("subscription { news { title } }", ct: request.Token);
        var next = room.NextAsync(stream);

        await request.CancelAsync();

        Assert.Null(await next);
        Assert.False(stream.HasFailed);
        Assert.Contains("hung up", room.Log);
    }

    [Fact]
    public async Task Giving_up_waiting_is_told_to_the_one_who_waits()
    {
        using var patience = new CancellationTokenSource();
        await using var stream = await room.SubscribeAsync("subscription { news { title } }");
        var next = room.NextAsync(stream, ct: patience.Token);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.DoesNotContain("hung up", room.Log);
        await stream.DisposeAsync();
        Assert.Contains("hung up", room.Log);
    }

    [Fact]
    public async Task A_source_that_cannot_end_in_peace_is_reported_to_the_host_only()
    {
        var stream = await room.SubscribeAsync("subscription { news(topic: \"fails at the end\") { title } }");
        Assert.True(room.Articles.Writer.TryWrite(new Article("x")));
        Assert.NotNull(await room.NextAsync(stream));

        await stream.DisposeAsync();

        Assert.Equal(["Subscription.news: Cannot hang up."], room.Reported);
    }

    [Fact]
    public async Task A_source_that_obeys_nobody_is_left_behind()
    {
        var stream = await room.SubscribeAsync("subscription { stubborn }");
        Assert.Equal("""{"data":{"stubborn":1}}""", await room.NextAsync(stream));
        Assert.False(stream.WaitAsync(CancellationToken.None).AsTask().IsCompleted);

        await stream.DisposeAsync();

        Assert.Contains("end Succeeded 0", room.Log);
        room.Gate.SetResult();
    }
}
