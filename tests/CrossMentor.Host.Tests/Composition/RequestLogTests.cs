using CrossMentor.GraphQL.Execution;
using CrossMentor.Host.Composition.GraphQL;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>What of requests is written to the log.</summary>
public sealed class RequestLogTests
{
    [Fact]
    public void What_breaks_is_logged_with_the_trace_that_the_client_is_told()
    {
        var log = new Lines<RequestErrors>();
        var broken = new InvalidOperationException("canary");

        new RequestErrors(log).Report(new ResolverFailure("Query.viewer", "0af7651916cd43dd8448eb211c80319c", broken));

        Assert.Equal([(LogLevel.Error, "Query.viewer failed, trace 0af7651916cd43dd8448eb211c80319c", (Exception?)broken)], log.Written);
    }

    private sealed class Lines<T> : ILogger<T>
    {
        public List<(LogLevel Level, string Text, Exception? Exception)> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Written.Add((logLevel, formatter(state, exception), exception));
    }
}
