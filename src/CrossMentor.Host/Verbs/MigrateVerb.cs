using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence.Operations;

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
        var setup = DatabaseSetup.Of(OptionsSource.Read());
        var report = await terminal.Progress(isJson).ShowAsync("Database", async line =>
        {
            line.Report("migrating", 0);
            return await setup.MigrateAsync(ct);
        });
        if (isJson)
        {
            terminal.WriteJson(report);
        }
        else
        {
            terminal.WriteLine(report.HasChanged ? $"Applied {string.Join(", ", WordsOf(report))}." : "The database was up to date.");
        }

        return ExitCode.Success;
    }

    private static IEnumerable<string> WordsOf(MigrationReport report) => report.HasNewPolicies ? [.. report.Applied, "the row policies of this version"] : report.Applied;
}
