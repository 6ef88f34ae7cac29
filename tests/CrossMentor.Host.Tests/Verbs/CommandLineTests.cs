using System.Net;
using System.Net.Sockets;
using CrossMentor.Host.Composition;
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
    [InlineData("privacy")]
    [InlineData("privacy", "erase", "somebody")]
    [InlineData("privacy", "hold", "4f5a1c2e-0000-4000-8000-000000000001")]
    [InlineData("privacy", "reapply", "no-such-list.txt")]
    [InlineData("audit")]
    [InlineData("row-security")]
    [InlineData("row-security", "--provider", "Sqlite")]
    [InlineData("audit", "verify", "--organisation", "somebody")]
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
        Assert.All(["serve", "demo", "migrate", "row-security", "schema", "plugins", "privacy", "audit"], verb => Assert.Contains(verb, output.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PostgreSql", "CREATE POLICY crossmentor_tenant ON \"People\"")]
    [InlineData("SqlServer", "CREATE SECURITY POLICY [crossmentor].[Tenant]")]
    public async Task Row_policies_are_printed_without_a_database(string provider, string statement)
    {
        Assert.Equal(ExitCode.Success, await RunAsync("row-security", "--provider", provider));
        Assert.Contains(statement, output.ToString(), StringComparison.Ordinal);
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
    public async Task The_schema_is_written_where_it_was_asked_for()
    {
        var folder = Directory.CreateTempSubdirectory("crossmentor-schema-");
        var file = Path.Combine(folder.FullName, "printed.graphql");

        Assert.Equal(ExitCode.Success, await RunAsync("schema", "--output", Path.GetRelativePath(Directory.GetCurrentDirectory(), file)));
        Assert.Equal(SchemaDocument.Print(), await File.ReadAllTextAsync(file));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_said_in_a_sentence()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"crossmentor-{Guid.NewGuid():N}");

        Assert.Equal(ExitCode.Unavailable, await RunAsync("schema", "--output", Path.Combine(folder, "printed.graphql")));
        Assert.Equal($"There is no folder {folder}. Make it, or name another file with --output.", error.ToString().Trim());
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_said_in_a_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("crossmentor-schema-");

        Assert.Equal(ExitCode.Unavailable, await RunAsync("schema", "--output", folder.FullName));
        Assert.StartsWith($"{folder.FullName} cannot be written.", error.ToString(), StringComparison.Ordinal);
        folder.Delete();
    }

    [Fact]
    public async Task A_database_that_cannot_be_made_is_said_in_a_sentence()
    {
        var file = Path.GetTempFileName();

        Assert.Equal(ExitCode.Unavailable, await RunAsync("demo", "--once", "--urls", "http://127.0.0.1:0", "--database", Path.Combine(file, "below", "demo.db")));
        Assert.Contains("database cannot be used", error.ToString(), StringComparison.Ordinal);
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
