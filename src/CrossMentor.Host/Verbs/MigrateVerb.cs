using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence;

namespace CrossMentor.Host.Verbs;

/// <summary><c>migrate</c>: creates the database or brings it to the schema of this version.</summary>
internal sealed class MigrateVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var json = CommonOptions.Json();
        var command = new Command("migrate", "Create the database, or bring it to the schema of this version.") { json };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(json), ct));
        return command;
    }

    private async Task<int> RunAsync(bool isJson, CancellationToken ct)
    {
        var connection = DatabaseServices.ConnectionOf(OptionsSource.Read().Database);
        var migration = new DatabaseMigration(new CrossMentorDbFactory(connection));
        var applied = await terminal.Progress(isJson).ShowAsync("Database", line => migration.RunAsync(line, ct));
        if (isJson)
        {
            terminal.WriteJson(new { connection.Provider, applied });
        }
        else
        {
            terminal.WriteLine(applied.Count == 0 ? "The database was up to date." : $"{applied.Count} migrations applied.");
        }

        return ExitCode.Success;
    }
}
