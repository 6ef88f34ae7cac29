using CrossMentor.Application.Commands;

namespace CrossMentor.Application.Tests.Commands;

public sealed class CollisionQueueTests : IDisposable
{
    private const int PatientAttempt = 4;
    private const int LosersAttempt = 5;

    private readonly CollisionQueue queue = new();

    public void Dispose() => queue.Dispose();

    [Fact]
    public async Task First_attempts_run_beside_a_further_one()
    {
        using var place = queue.Enter();
        var further = new TaskCompletionSource<string>();
        var running = place.RunAsync(PatientAttempt, () => further.Task, default);

        Assert.Equal("first", await FirstAsync());

        further.SetResult("further");
        Assert.Equal("further", await running);
    }

    [Fact]
    public async Task New_commands_wait_while_one_that_keeps_losing_has_its_turn()
    {
        var loser = new TaskCompletionSource<string>();
        var place = queue.Enter();
        var losing = place.RunAsync(LosersAttempt, () => loser.Task, default);

        var first = FirstAsync();

        Assert.False(first.IsCompleted);
        loser.SetResult("loser");
        Assert.Equal("loser", await losing);
        place.Dispose();
        Assert.Equal("first", await first);
    }

    [Fact]
    public async Task New_commands_run_one_by_one_until_the_loser_is_done_even_between_its_attempts()
    {
        var (one, other) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        var loser = queue.Enter();
        using (var place = queue.Enter())
        {
            await Assert.ThrowsAsync<InvalidDataException>(() => loser.RunAsync(LosersAttempt, () => Task.FromException<string>(new InvalidDataException()), default));
            var running = place.RunAsync(1, () => one.Task, default);

            var next = loser.RunAsync(LosersAttempt + 1, () => other.Task, default);
            var late = FirstAsync();

            one.SetResult("one");
            Assert.Equal("one", await running);
            Assert.False(late.IsCompleted);
            other.SetResult("other");
            Assert.Equal("other", await next);
            Assert.Equal("first", await late);
        }

        loser.Dispose();
        var beside = new TaskCompletionSource<string>();
        using var free = queue.Enter();
        var slow = free.RunAsync(1, () => beside.Task, default);
        Assert.Equal("first", await FirstAsync());
        beside.SetResult("slow");
        Assert.Equal("slow", await slow);
    }

    [Fact]
    public async Task A_loser_that_gives_up_waiting_holds_nobody_back()
    {
        using var impatience = new CancellationTokenSource();
        using var holder = queue.Enter();
        var held = new TaskCompletionSource<string>();
        var holding = holder.RunAsync(PatientAttempt, () => held.Task, default);
        using (var place = queue.Enter())
        {
            var waiting = place.RunAsync(LosersAttempt, () => Task.FromResult("too late"), impatience.Token);
            await impatience.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        Assert.Equal("first", await FirstAsync());
        held.SetResult("held");
        Assert.Equal("held", await holding);
    }

    private async Task<string> FirstAsync()
    {
        using var place = queue.Enter();
        return await place.RunAsync(1, () => Task.FromResult("first"), default);
    }
}
