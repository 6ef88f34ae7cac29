using System.CommandLine;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Operations;

namespace CrossMentor.Host.Verbs;

/// <summary><c>row-security</c>: the row policies of this version as a script, for whoever reviews them or tries them on a database.</summary>
internal sealed class RowSecurityVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var provider = new Option<string>("--provider") { Description = "The kind of database.", Required = true };
        provider.AcceptOnlyFromAmong(nameof(DatabaseProvider.PostgreSql), nameof(DatabaseProvider.SqlServer));
        var json = CommonOptions.Json();
        var command = new Command("row-security", "Print the row policies of this version as a script. `migrate` puts up those of PostgreSQL by itself.") { provider, json };
        command.SetAction((parsed, ct) => RunAsync(Enum.Parse<DatabaseProvider>(parsed.GetRequiredValue(provider)), parsed.GetValue(json), ct));
        return command;
    }

    private async Task<int> RunAsync(DatabaseProvider provider, bool isJson, CancellationToken ct)
    {
        var script = RowPolicies.ScriptFor(provider);
        if (isJson)
        {
            terminal.WriteJson(new { script });
        }
        else
        {
            await terminal.Output.WriteAsync(script.AsMemory(), ct);
        }

        return ExitCode.Success;
    }
}
