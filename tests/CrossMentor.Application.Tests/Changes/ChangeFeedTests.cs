using CrossMentor.Application.Changes;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using Shouldly;

namespace CrossMentor.Application.Tests.Changes;

public sealed class ChangeFeedTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ChangeFeed feed = new();
    private readonly ChangeTopic topic = ChangeTopic.PairsOf(Ids.New<ProgrammeId>());
    private readonly Guid[] ids = [.. Enumerable.Range(0, 10).Select(_ => Guid.NewGuid())];

    [Fact]
    public async Task What_changes_while_nobody_takes_it_waits_once_in_the_order_of_the_last_changes()
    {
        using var listener = feed.Listen(topic);

        Publish(ids[0], ids[1]);
        Publish(ids[2], ids[0]);

        await listener.WaitAsync(CancellationToken.None).WaitAsync(Patience);
        listener.Take(10).ShouldBe([ids[1], ids[2], ids[0]]);
        listener.Take(10).ShouldBeEmpty();
        listener.WaitAsync(CancellationToken.None).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task What_does_not_fit_is_taken_the_next_time()
    {
        using var listener = feed.Listen(topic);
        Publish(ids);

        List<Guid> taken = [.. listener.Take(4), .. listener.Take(4)];
        await listener.WaitAsync(CancellationToken.None).WaitAsync(Patience);
        taken.AddRange(listener.Take(4));

        taken.ShouldBe(ids);
        listener.WaitAsync(CancellationToken.None).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public void Exactly_as_many_as_are_asked_for_leave_nothing()
    {
        using var listener = feed.Listen(topic);
        Publish(ids);

        listener.Take(ids.Length).ShouldBe(ids);

        listener.Take(1).ShouldBeEmpty();
        listener.WaitAsync(CancellationToken.None).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public void Each_listener_takes_at_its_own_pace()
    {
        using var quick = feed.Listen(topic);
        using var slow = feed.Listen(topic);
        Publish(ids[0]);
        quick.Take(10).ShouldBe([ids[0]]);
        Publish(ids[1]);
        quick.Take(10).ShouldBe([ids[1]]);
        Publish(ids[0]);

        slow.Take(10).ShouldBe([ids[1], ids[0]]);
        quick.Take(10).ShouldBe([ids[0]]);
    }

    [Fact]
    public void Listening_begins_where_it_begins()
    {
        using var early = feed.Listen(topic);
        Publish(ids[0]);

        using var late = feed.Listen(topic);
        Publish(ids[1]);

        late.Take(10).ShouldBe([ids[1]]);
    }

    [Fact]
    public async Task Nobody_is_told_of_another_topic()
    {
        using var listener = feed.Listen(topic);
        using var other = feed.Listen(ChangeTopic.PairsOf(Ids.New<ProgrammeId>()));

        Publish(ids[0]);

        await listener.WaitAsync(CancellationToken.None).WaitAsync(Patience);
        other.Take(10).ShouldBeEmpty();
        other.WaitAsync(CancellationToken.None).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_waits_may_give_up()
    {
        using var listener = feed.Listen(topic);
        using var giveUp = new CancellationTokenSource();
        var waiting = listener.WaitAsync(giveUp.Token);

        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public void Who_left_is_forgotten_and_leaving_twice_is_leaving_once()
    {
        var listener = feed.Listen(topic);
        var other = feed.Listen(topic);
        listener.Dispose();
        listener.Dispose();
        feed.ListenerCount.ShouldBe(1);
        other.Dispose();

        Publish(ids[0]);

        feed.ListenerCount.ShouldBe(0);
        listener.Take(10).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_writers_and_readers_lose_nothing()
    {
        const int Changes = 2_000;
        using var listener = feed.Listen(topic);
        var written = Enumerable.Range(0, Changes).Select(_ => Guid.NewGuid()).ToArray();
        var writing = Task.WhenAll(written.Chunk(Changes / 4).Select(part => Task.Run(() =>
        {
            foreach (var id in part)
            {
                Publish(id);
            }
        })));
        HashSet<Guid> taken = [];
        while (taken.Count < Changes)
        {
            await listener.WaitAsync(CancellationToken.None).WaitAsync(Patience);
            taken.UnionWith(listener.Take(7));
        }

        await writing;
        taken.SetEquals(written).ShouldBeTrue();
    }

    private void Publish(params Guid[] changed) => feed.Publish(changed.Select(id => new StoredChange(topic, id)));
}
