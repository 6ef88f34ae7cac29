using System.Text.Json;
using CrossMentor.Host.Composition;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>The lines that the process writes, as the console writes them.</summary>
public sealed class LogLineTests
{
    [Fact]
    public void A_line_is_one_object_of_JSON_with_its_moment_in_UTC_whatever_stands_in_a_value()
    {
        var line = Write("Production", "harmless\r\n{\"LogLevel\":\"Critical\"}\u001b[2J\u2028");

        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', line);
        using var json = JsonDocument.Parse(line);
        Assert.Equal("Warning", json.RootElement.GetProperty("LogLevel").GetString());
        Assert.Equal("Canary", json.RootElement.GetProperty("Category").GetString());
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", json.RootElement.GetProperty("Timestamp").GetString());
    }

    [Fact]
    public void In_Development_a_line_is_for_people() => Assert.StartsWith("warn: Canary[0]", Write("Development", "words"), StringComparison.Ordinal);

    [Fact]
    public void Lines_go_to_standard_error_and_nowhere_else()
    {
        using var services = Services("Production");

        Assert.IsType<ConsoleLoggerProvider>(Assert.Single(services.GetServices<ILoggerProvider>()));
        Assert.Equal(LogLevel.Trace, services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.LogToStandardErrorThreshold);
    }

    private static string Write(string environment, string value)
    {
        using var services = Services(environment);
        var name = services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName;
        var formatter = services.GetServices<ConsoleFormatter>().Single(one => one.Name == name);
        using var line = new StringWriter();
        formatter.Write(
            new LogEntry<string>(LogLevel.Warning, "Canary", default, value, exception: null, (state, _) => state), scopeProvider: null, line);
        return line.ToString();
    }

    private static ServiceProvider Services(string environment) =>
        new ServiceCollection().AddLogging(logging => logging.AddLines(new Surroundings(environment), isQuiet: false)).BuildServiceProvider();

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
