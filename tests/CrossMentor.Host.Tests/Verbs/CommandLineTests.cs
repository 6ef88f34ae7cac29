using System.Net;
using System.Net.Sockets;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;

namespace CrossMentor.Host.Tests.Verbs;

public sealed class CommandLineTests
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Theory]
    [InlineData("server")]
    [InlineData("demo", "--onec")]
    [InlineData("plugins")]
    [InlineData("plugins", "remove")]
    [InlineData("serve", "--urls")]
    public async Task What_is_not_understood_is_said_on_standard_error_with_an_exit_code_of_its_own(params string[] arguments)
    {
        Assert.Equal(ExitCode.Usage, await RunAsync(arguments));
        Assert.Contains("--help", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task An_unknown_verb_is_named()
    {
        await RunAsync("server");

        Assert.Contains("'server'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_the_verbs()
    {
        Assert.Equal(ExitCode.Success, await RunAsync("--help"));
        Assert.All(["serve", "demo", "migrate", "schema", "plugins"], verb => Assert.Contains(verb, output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_address_is_a_problem_of_configuration()
    {
        Assert.Equal(ExitCode.Configuration, await RunAsync("serve", "--urls", "nonsense"));
        Assert.Contains("CrossMentor:Urls", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demonstration_never_writes_into_a_file_that_is_there()
    {
        var file = Path.GetTempFileName();

        Assert.Equal(ExitCode.Failed, await RunAsync("demo", "--once", "--database", file));
        Assert.Contains(file, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(await File.ReadAllBytesAsync(file));
        File.Delete(file);
    }

    [Fact]
    public async Task An_address_in_use_is_said_in_a_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        Assert.Equal(ExitCode.Unavailable, await RunAsync("demo", "--once", "--urls", address));
        Assert.Contains("--urls", error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, new Terminal(output, error, isInteractive: false));
}
