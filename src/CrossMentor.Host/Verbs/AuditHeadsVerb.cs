using System.CommandLine;
using System.Globalization;
using CrossMentor.Application.Auditing;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence.Records;

namespace CrossMentor.Host.Verbs;

/// <summary><c>audit heads</c>: where the chains end, to be kept where nobody reaches who reaches the database.</summary>
internal sealed class AuditHeadsVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var json = CommonOptions.Json();
        var command = new Command("heads", "List where each chain ends, one a line: hash, length, log and organisation. Keep it apart from the database, for `audit verify --head`.") { json };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(json), ct));
        return command;
    }

    private async Task<int> RunAsync(bool isJson, CancellationToken ct)
    {
        var logs = await new LogVerifier(await VerbDatabase.OpenAsync(ct), TimeProvider.System).HeadsAsync(ct);
        var unreadable = logs.Where(log => log.Value is null).Select(log => log.Key).ToList();
        foreach (var log in unreadable)
        {
            terminal.WriteProblem(AuditText.Unreadable(log));
        }

        // Half a list would be kept as if it were the whole.
        if (unreadable.Count > 0)
        {
            return ExitCode.Failed;
        }

        Tell(logs.Values.SelectMany(heads => heads!), isJson);
        return ExitCode.Success;
    }

    private void Tell(IEnumerable<ChainHead> heads, bool isJson)
    {
        if (isJson)
        {
            terminal.WriteJson(heads.Select(head => new { log = head.Log, organisation = AuditText.NameOf(head.Chain), rows = head.Sequence, head = Convert.ToHexStringLower(head.Hash) }));
            return;
        }

        foreach (var head in heads)
        {
            terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(head.Hash)} {head.Sequence} {head.Log} {AuditText.NameOf(head.Chain)}"));
        }
    }
}
