using System.CommandLine;
using CrossMentor.Application.Auditing;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>audit seal</c>: appends what the logs were given to their chains now, whether a server runs or not.</summary>
internal sealed class AuditSealVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var json = CommonOptions.Json();
        var command = new Command("seal", "Append what the logs were given to the chains of the organisations, which a running server does by itself.") { json };
        command.SetAction(async (parsed, ct) =>
        {
            var rows = await new LogSealer(await VerbDatabase.OpenAsync(ct)).SealAsync(ct);
            if (parsed.GetValue(json))
            {
                terminal.WriteJson(new { @sealed = rows });
                return ExitCode.Success;
            }

            terminal.WriteLine($"{rows} rows sealed.");
            return ExitCode.Success;
        });
        return command;
    }
}
