using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Tests.Subscriptions;

/// <summary>The functions of subscriptions as a host with another engine gets them.</summary>
[Spec("sec-Source-Stream")]
public sealed class EventFunctionTests
{
    private readonly Newsroom room = new();

    [Fact]
    public void Every_root_field_of_the_subscription_has_its_function_and_nothing_else_has_one()
    {
        var subscription = room.Schema.Schema.Types.OfType<ObjectType>().Single(type => type.Name == "Subscription");

        Assert.Equal(
            subscription.Fields.Select(field => $"Subscription.{field.Name}").Order(StringComparer.Ordinal),
            room.Schema.EventFunctions.Select(function => function.ToString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(room.Schema.Functions, function => function.Type == subscription);
    }

    [Fact]
    public async Task Each_event_comes_when_it_is_asked_for_and_the_stream_ends_with_its_source()
    {
        var events = await Function("counted").OpenAsync([3, room], CancellationToken.None);
        await using (var reader = events.GetAsyncEnumerator())
        {
            Assert.True(await reader.MoveNextAsync());
            Assert.Equal((3, 1), (reader.Current, room.Produced));
            Assert.True(await reader.MoveNextAsync());
            Assert.Equal((4, 2), (reader.Current, room.Produced));
        }

        room.Articles.Writer.Complete();
        await using var ended = (await Function("news").OpenAsync(["all", room], CancellationToken.None)).GetAsyncEnumerator();
        Assert.False(await ended.MoveNextAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_listener_who_goes_ends_the_source(bool byTheTokenOfTheEnumeration)
    {
        using var lifetime = new CancellationTokenSource();
        var opening = byTheTokenOfTheEnumeration ? CancellationToken.None : lifetime.Token;
        var events = await Function("news").OpenAsync(["all", room], opening);
        await using var reader = events.GetAsyncEnumerator(byTheTokenOfTheEnumeration ? lifetime.Token : CancellationToken.None);
        var next = reader.MoveNextAsync();
        Assert.Equal(["listen all"], room.Log);

        await lifetime.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.Equal(["listen all", "hung up"], room.Log);
    }

    [Fact]
    public void An_event_becomes_the_value_of_the_field_in_its_plain_form()
    {
        var article = new Article("x");

        Assert.Same(article, Function("news").ValueOf(article));
        Assert.Equal(new object?[] { article, null }, Function("batch").ValueOf(new Article?[] { article, null }));
        Assert.Null(Function("later").ValueOf(null));
    }

    [Fact]
    public void Guards_are_handed_over_and_not_asked()
    {
        Assert.Single(Function("guarded").Guards);
        Assert.Empty(Function("news").Guards);
    }

    [Fact]
    public async Task A_function_without_a_stream_is_named()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Function("missing").OpenAsync([], CancellationToken.None));

        Assert.Contains("Subscription.missing", failure.Message, StringComparison.Ordinal);
    }

    private EventFunction Function(string field) => room.Schema.EventFunctions.Single(function => function.Field.Name == field);
}
