using CrossMentor.Host.Tests.Plugins;
using CrossMentor.Host.Verbs;
using Microsoft.Data.Sqlite;

namespace CrossMentor.Host.Tests.Verbs;

/// <summary><c>audit</c> as an operator types it.</summary>
public sealed class AuditVerbsTests : IDisposable
{
    private const string Head = "0101010101010101010101010101010101010101010101010101010101010101";

    private readonly OperatorFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Heads_are_listed_whole_or_refused()
    {
        Assert.Equal(ExitCode.Success, (await folder.TypeAsync("migrate")).ExitCode);
        await WriteAsync($"INSERT INTO \"ChainHeads\" (\"Log\", \"Chain\", \"Sequence\", \"Hash\") VALUES ('Deeds', '00000000-0000-0000-0000-000000000000', 7, x'{Head}')");
        Assert.Equal((ExitCode.Success, $"{Head} 7 Deeds installation", ""), await HeadsAsync());

        await WriteAsync("UPDATE \"ChainHeads\" SET \"Chain\" = 'nowhere'");

        Assert.Equal((ExitCode.Failed, "", "The heads of Deeds cannot be read."), await HeadsAsync());
        Assert.Equal((ExitCode.Failed, "", "The heads of Deeds cannot be read."), await HeadsAsync("--json"));
    }

    private async Task<(int ExitCode, string Output, string Error)> HeadsAsync(params string[] options)
    {
        var (exitCode, output, error) = await folder.TypeAsync(["audit", "heads", .. options]);
        return (exitCode, output.Trim(), error.Trim());
    }

    private async Task WriteAsync(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullPath, "crossmentor.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
