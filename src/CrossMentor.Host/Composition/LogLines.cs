using Microsoft.Extensions.Logging.Console;

namespace CrossMentor.Host.Composition;

/// <summary>The log of the process: standard error, and nowhere else. A machine reads it everywhere but in Development.</summary>
internal static class LogLines
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <remarks>One object of JSON a line: whatever stands in a value, it ends no line and begins none.</remarks>
    public static void AddLines(this ILoggingBuilder logging, IHostEnvironment environment, bool isQuiet)
    {
        // Standard output belongs to the verbs' results, so that a script can read them.
        logging.ClearProviders().AddConsole(console =>
        {
            console.LogToStandardErrorThreshold = LogLevel.Trace;
            console.FormatterName = environment.IsDevelopment() ? ConsoleFormatterNames.Simple : ConsoleFormatterNames.Json;
        });
        logging.Services.Configure<JsonConsoleFormatterOptions>(json =>
            (json.TimestampFormat, json.UseUtcTimestamp, json.IncludeScopes) = (Moment, true, true));
        logging.SetMinimumLevel(isQuiet ? LogLevel.Warning : LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
    }
}
