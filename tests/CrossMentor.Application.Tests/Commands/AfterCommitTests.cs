using CrossMentor.Application.Commands;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Tests.Commands;

public sealed class AfterCommitTests
{
    [Fact]
    public async Task Trouble_in_what_follows_a_stored_change_is_logged_and_keeps_nothing_else_from_following()
    {
        var log = new Written();
        var after = new AfterCommit(log);
        var followed = false;
        after.Add(() => throw new InvalidOperationException("The run ended at this very moment."));
        after.Add(() => followed = true);

        await after.RunAsync();

        Assert.True(followed);
        Assert.IsType<InvalidOperationException>(Assert.Single(log.Exceptions));
    }

    [Fact]
    public async Task What_was_forgotten_does_not_follow()
    {
        var after = new AfterCommit(new Written());
        var followed = false;
        after.Add(() => followed = true);
        after.Forget();

        await after.RunAsync();

        Assert.False(followed);
    }

    private sealed class Written : ILogger<AfterCommit>
    {
        public List<Exception?> Exceptions { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Exceptions.Add(exception);
    }
}
