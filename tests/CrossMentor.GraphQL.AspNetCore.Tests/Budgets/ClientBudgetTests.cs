using CrossMentor.GraphQL.AspNetCore.Budgets;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Budgets;

/// <summary>Points come back with time, unused ones at once, and the memory of the server is bounded whoever comes.</summary>
public sealed class ClientBudgetTests
{
    private readonly StandingClock clock = new();

    [Fact]
    public void A_client_may_spend_its_burst_at_once_and_no_more()
    {
        var bucket = Budgets().BucketOf("a");

        Assert.True(bucket.TryTake(600, out _));
        Assert.True(bucket.TryTake(400, out _));
        Assert.False(bucket.TryTake(50, out var retryAfter));
        Assert.Equal(TimeSpan.FromSeconds(0.5), retryAfter);
    }

    [Theory]
    [InlineData(0.49, false)]
    [InlineData(0.5, true)]
    public void Points_come_back_with_time(double seconds, bool isGranted)
    {
        var bucket = Budgets().BucketOf("a");
        bucket.TryTake(1000, out _);

        clock.Advance(seconds);

        Assert.Equal(isGranted, bucket.TryTake(50, out _));
    }

    [Fact]
    public void No_pause_gives_more_than_the_burst()
    {
        var bucket = Budgets().BucketOf("a");

        clock.Advance(3600);

        Assert.True(bucket.TryTake(1000, out _));
        Assert.False(bucket.TryTake(1, out _));
    }

    [Fact]
    public void What_was_not_used_goes_back_at_once()
    {
        var bucket = Budgets().BucketOf("a");
        bucket.TryTake(1000, out _);

        bucket.Settle(1000, 20);

        Assert.True(bucket.TryTake(980, out _));
        Assert.False(bucket.TryTake(1, out _));
    }

    [Fact]
    public void What_was_used_beyond_the_estimate_is_owed()
    {
        var bucket = Budgets().BucketOf("a");
        bucket.TryTake(1000, out _);

        bucket.Settle(1000, 1100);
        Assert.False(bucket.TryTake(1, out var retryAfter));

        Assert.Equal(TimeSpan.FromSeconds(1.01), retryAfter);
    }

    [Fact]
    public void What_is_dearer_than_the_burst_runs_after_a_pause()
    {
        var bucket = Budgets().BucketOf("a");

        Assert.True(bucket.TryTake(5000, out _));
        bucket.Settle(5000, 5000);
        Assert.False(bucket.TryTake(1, out _));
        clock.Advance(20);

        Assert.True(bucket.TryTake(1000, out _));
    }

    [Fact]
    public void Clients_do_not_spend_from_each_other()
    {
        var budgets = Budgets();
        budgets.BucketOf("a").TryTake(1000, out _);

        Assert.True(budgets.BucketOf("b").TryTake(1000, out _));
        Assert.False(budgets.BucketOf("a").TryTake(1, out _));
    }

    [Fact]
    public void However_many_clients_come_the_number_of_buckets_is_bounded_and_nobody_gains_by_it()
    {
        var budgets = Budgets();
        for (var client = 0; client < 1000; client++)
        {
            budgets.BucketOf($"client {client}").TryTake(1000, out _);
        }

        Assert.Equal(10, budgets.Count);
        Assert.False(budgets.BucketOf("client 3").TryTake(1, out _));
        Assert.False(budgets.BucketOf("another").TryTake(1, out _));
    }

    [Fact]
    public void Clients_that_spent_nothing_lately_make_room()
    {
        var budgets = Budgets();
        for (var client = 0; client < 10; client++)
        {
            budgets.BucketOf($"client {client}").TryTake(1000, out _);
        }

        clock.Advance(10);

        Assert.True(budgets.BucketOf("newcomer").TryTake(1000, out _));
        Assert.True(budgets.BucketOf("another").TryTake(1000, out _));
        Assert.Equal(10, budgets.Count);
    }

    private ClientBudgets Budgets() => new(new CostBudgetOptions { MaxClients = 10 }, clock);
}
