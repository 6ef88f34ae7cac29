using System.CommandLine;
using System.Globalization;
using CrossMentor.Application.Auditing;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>audit heads</c>: where the chains end, to be kept where nobody reaches who reaches the database.</summary>
internal sealed class AuditHeadsVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var json = CommonOptions.Json();
        var command = new Command("heads", "List where each chain ends, one a line: hash, length, log and organisation. Keep it apart from the database, for `audit verify --head`.") { json };
        command.SetAction(async (parsed, ct) =>
        {
            var heads = await new LogVerifier(await VerbDatabase.OpenAsync(ct), TimeProvider.System).HeadsAsync(ct);
            if (parsed.GetValue(json))
            {
                terminal.WriteJson(heads.Select(head => new { log = head.Log, organisation = AuditText.NameOf(head.Chain), rows = head.Sequence, head = Convert.ToHexStringLower(head.Hash) }));
                return ExitCode.Success;
            }

            foreach (var head in heads)
            {
                terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(head.Hash)} {head.Sequence} {head.Log} {AuditText.NameOf(head.Chain)}"));
            }

            return ExitCode.Success;
        });
        return command;
    }
}
