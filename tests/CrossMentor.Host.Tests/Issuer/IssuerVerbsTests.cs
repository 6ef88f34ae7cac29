using System.Text.Json;
using CrossMentor.Host.Tests.Plugins;
using CrossMentor.Host.Verbs;
using Microsoft.Data.Sqlite;

namespace CrossMentor.Host.Tests.Issuer;

/// <summary><c>users</c> and <c>clients</c> as an operator types them.</summary>
public sealed class IssuerVerbsTests : IDisposable
{
    private readonly OperatorFolder folder = new();

    public IssuerVerbsTests() => Configure(isEnabled: true);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Users_are_added_listed_locked_and_given_new_passwords()
    {
        var added = await JsonAsync("users", "add", "anna", "--display-name", "Anna");
        var subject = added.GetProperty("user").GetProperty("subject").GetString()!;
        Assert.Equal(24, added.GetProperty("password").GetString()!.Length);
        Assert.Contains($"anna                           {subject}  Anna", (await folder.TypeAsync("users", "list")).Output, StringComparison.Ordinal);

        Assert.True((await JsonAsync("users", "lock", "anna")).GetProperty("user").GetProperty("isLocked").GetBoolean());
        Assert.False((await JsonAsync("users", "unlock", "anna")).GetProperty("user").GetProperty("isLocked").GetBoolean());
        var reset = await JsonAsync("users", "reset", "ANNA");
        Assert.NotEqual(added.GetProperty("password").GetString(), reset.GetProperty("password").GetString());

        // Neither password is anywhere in the file.
        SqliteConnection.ClearAllPools();
        var stored = await File.ReadAllTextAsync(Path.Combine(folder.FullPath, "crossmentor.db"));
        Assert.Contains(subject, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(reset.GetProperty("password").GetString()!, stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_user_is_gone_and_its_name_is_free()
    {
        var first = await JsonAsync("users", "add", "anna");
        await folder.TypeAsync("users", "add", "bert");

        Assert.Equal("anna", (await JsonAsync("users", "remove", "ANNA")).GetProperty("user").GetProperty("name").GetString());

        Assert.Equal(["bert"], (await JsonAsync("users", "list")).GetProperty("users").EnumerateArray().Select(user => user.GetProperty("name").GetString()));
        Assert.Equal((ExitCode.Failed, "There is no user of that name."), await ProblemAsync("users", "remove", "anna"));
        var second = await JsonAsync("users", "add", "anna");
        Assert.NotEqual(first.GetProperty("user").GetProperty("subject").GetString(), second.GetProperty("user").GetProperty("subject").GetString());
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_in_a_sentence()
    {
        await folder.TypeAsync("users", "add", "anna");

        Assert.Equal((ExitCode.Failed, "Username 'anna' is already taken."), await ProblemAsync("users", "add", "anna"));
        Assert.Equal((ExitCode.Failed, "There is no user of that name."), await ProblemAsync("users", "lock", "nobody"));
        Assert.Equal(ExitCode.Failed, (await ProblemAsync("users", "add", "an na")).ExitCode);
        Assert.Equal(ExitCode.Usage, (await folder.TypeAsync("users", "add")).ExitCode);
    }

    [Fact]
    public async Task Clients_are_registered_listed_and_removed()
    {
        var application = await JsonAsync("clients", "add", "portal", "--redirect", "https://portal.example/back", "--after-logout", "https://portal.example/");
        var api = await JsonAsync("clients", "add", "api", "--kind", "Resource");

        Assert.False(application.TryGetProperty("secret", out _));
        Assert.Equal(43, api.GetProperty("secret").GetString()!.Length);
        Assert.Equal(["api", "portal"], (await JsonAsync("clients", "list")).GetProperty("clients").EnumerateArray().Select(client => client.GetProperty("id").GetString()));
        Assert.Equal((ExitCode.Failed, "There is a client api already."), await ProblemAsync("clients", "add", "api", "--kind", "Machine"));
        Assert.Equal(ExitCode.Success, (await folder.TypeAsync("clients", "remove", "api")).ExitCode);
        Assert.Equal(ExitCode.Failed, (await folder.TypeAsync("clients", "remove", "api")).ExitCode);
    }

    [Fact]
    public async Task Clients_are_changed_rotated_disabled_and_enabled()
    {
        var added = await JsonAsync("clients", "add", "sync", "--kind", "Machine", "--name", "Sync", "--scope", "crossmentor", "--scope", "reports");
        Assert.Equal("Sync", added.GetProperty("client").GetProperty("name").GetString());

        var changed = (await JsonAsync("clients", "change", "sync", "--scope", "crossmentor")).GetProperty("client");
        Assert.Equal(("Sync", 1), (changed.GetProperty("name").GetString(), changed.GetProperty("scopes").GetArrayLength()));
        var rotated = await JsonAsync("clients", "rotate", "sync", "--overlap", "2");
        Assert.NotEqual(added.GetProperty("secret").GetString(), rotated.GetProperty("secret").GetString());
        Assert.Equal(2, rotated.GetProperty("client").GetProperty("secrets").GetArrayLength());
        Assert.Equal(1, (await JsonAsync("clients", "rotate", "sync", "--overlap", "0")).GetProperty("client").GetProperty("secrets").GetArrayLength());

        Assert.Equal(ExitCode.Success, (await folder.TypeAsync("clients", "disable", "sync")).ExitCode);
        Assert.Contains("(disabled)", (await folder.TypeAsync("clients", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await folder.TypeAsync("clients", "enable", "sync")).ExitCode);
        Assert.DoesNotContain("(disabled)", (await folder.TypeAsync("clients", "list")).Output, StringComparison.Ordinal);

        Assert.Equal((ExitCode.Failed, "There is no registered client of that id."), await ProblemAsync("clients", "disable", "nobody"));
        Assert.Equal(ExitCode.Failed, (await ProblemAsync("clients", "rotate", "sync", "--overlap", "721")).ExitCode);
        Assert.Equal(ExitCode.Failed, (await ProblemAsync("clients", "change", "sync", "--redirect", "https://a.example/")).ExitCode);
    }

    [Theory]
    [InlineData("clients", "add", "portal")]
    [InlineData("clients", "add", "portal", "--redirect", "http://portal.example/back")]
    [InlineData("clients", "add", "portal", "--redirect", "https://portal.example/back#x")]
    [InlineData("clients", "add", "api", "--kind", "Resource", "--redirect", "https://portal.example/back")]
    public async Task A_client_without_a_good_address_is_refused(params string[] typed)
    {
        var (exitCode, problem) = await ProblemAsync(typed);

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("redirect", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_embedded_issuer_there_are_none()
    {
        Configure(isEnabled: false);
        var (exitCode, problem) = await ProblemAsync("users", "list");

        Assert.Equal(ExitCode.Configuration, exitCode);
        Assert.StartsWith("CrossMentor:Identity:Embedded:Enabled", problem, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.FullPath, "crossmentor.db")));
    }

    private void Configure(bool isEnabled) => File.WriteAllText(
        Path.Combine(folder.FullPath, "appsettings.json"),
        $$"""{ "CrossMentor": { "Identity": { "Embedded": { "Enabled": {{(isEnabled ? "true" : "false")}} } } } }""");

    private async Task<JsonElement> JsonAsync(params string[] typed)
    {
        var (exitCode, output, error) = await folder.TypeAsync([.. typed, "--json"]);
        Assert.True(exitCode == ExitCode.Success, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private async Task<(int ExitCode, string Problem)> ProblemAsync(params string[] typed)
    {
        var (exitCode, _, error) = await folder.TypeAsync(typed);
        return (exitCode, error.Trim());
    }
}
