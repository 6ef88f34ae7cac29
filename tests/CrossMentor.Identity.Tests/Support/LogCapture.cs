using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Testing;

/// <summary>Every log line of every category at every level, as text with its exception.</summary>
public sealed class LogCapture : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Takes the lines that a server writes while it serves, and not only the warnings.</summary>
    public void Into(IServiceCollection services)
        => services.AddSingleton<ILoggerProvider>(this).Configure<LoggerFilterOptions>(filter => filter.MinLevel = LogLevel.Information);

    public bool Has(string text) => Lines.Any(line => line.Contains(text, StringComparison.OrdinalIgnoreCase));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Lines.Enqueue(state.ToString() ?? "");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Lines.Enqueue(formatter(state, exception) + " " + exception);
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            Lines.Enqueue(string.Join(' ', values.Select(value => value.Value)));
        }
    }

    public void Dispose()
    {
    }
}
