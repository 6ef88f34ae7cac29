using System.CommandLine;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.SchemaTools.Diff;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>schema diff</c>: what changes for clients of an older schema; fails if something would break them.</summary>
internal sealed class SchemaDiffVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var against = new Option<FileInfo>("--against") { Description = "The older schema, as SDL.", HelpName = "file", Required = true };
        var json = CommonOptions.Json();
        var command = new Command("diff", "Compare the schema with an older one; exit code 1 if clients of that one would break.") { against, json };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(against), parsed.GetValue(json), ct));
        return command;
    }

    private async Task<int> RunAsync(FileInfo file, bool isJson, CancellationToken ct)
    {
        if (!file.Exists)
        {
            terminal.WriteProblem($"There is no file {file.FullName}.");
            return ExitCode.Failed;
        }

        var older = SchemaBuilder.Build([new SchemaSource(await File.ReadAllTextAsync(file.FullName, ct), file.Name)]);
        if (!older.IsValid)
        {
            terminal.WriteProblem(string.Join(Environment.NewLine, older.Problems));
            return ExitCode.Failed;
        }

        var changes = SchemaDiff.Compare(older.Schema, SchemaBuilder.Build(SchemaDocument.Served).ToSchema());
        if (isJson)
        {
            terminal.WriteJson(new
            {
                changes = changes.Select(change => new
                {
                    severity = change.Severity.ToString(), kind = change.Kind.ToString(), change.Coordinate, change.Message,
                }),
            });
        }
        else
        {
            foreach (var change in changes.OrderByDescending(change => change.Severity))
            {
                terminal.WriteLine(change.ToString());
            }

            terminal.WriteLine(Summary(changes));
        }

        return changes.Any(change => change.Severity == ChangeSeverity.Breaking) ? ExitCode.Failed : ExitCode.Success;
    }

    private static string Summary(IReadOnlyCollection<SchemaChange> changes)
    {
        int Count(ChangeSeverity severity) => changes.Count(change => change.Severity == severity);

        return $"{Count(ChangeSeverity.Breaking)} breaking, {Count(ChangeSeverity.Dangerous)} dangerous, {Count(ChangeSeverity.Safe)} safe";
    }
}
