using System.CommandLine;
using System.CommandLine.Parsing;
using CrossMentor.Application.Auditing;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>audit verify</c>: computes the chains again and names the first break of each.</summary>
internal sealed class AuditVerifyVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var organisation = new Option<Guid?>("--organisation")
        {
            Description = $"Look at the chains of this organisation only; `{AuditText.Installation}` for those of no organisation.",
            CustomParser = result => AuditText.Read(result.Tokens[0].Value) is { } id ? id : Fail(result),
            HelpName = "id",
        };
        var heads = new Option<string[]>("--head")
        {
            Description = "A hash that `audit heads` told before, which must stand in one of the chains. May be given several times.",
            HelpName = "hash",
        };
        var json = CommonOptions.Json();
        var command = new Command("verify", "Compute the chains again, name the first place at which each does not hold, and fail if there is one.") { organisation, heads, json };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(organisation), parsed.GetValue(heads) ?? [], parsed.GetValue(json), ct));
        return command;
    }

    private async Task<int> RunAsync(Guid? chain, string[] heads, bool isJson, CancellationToken ct)
    {
        var report = await new LogVerifier(await VerbDatabase.OpenAsync(ct), TimeProvider.System).VerifyAsync(chain, heads, ct);
        if (isJson)
        {
            terminal.WriteJson(new
            {
                holds = report.Holds,
                chains = report.Chains.Select(one => new { one.Log, organisation = AuditText.NameOf(one.Chain), one.Rows, one.Head, one.Waiting, one.Break }),
                report.Strays,
                report.UnknownHeads,
                report.Unreadable,
            });
        }
        else
        {
            Tell(report);
        }

        return report.Holds ? ExitCode.Success : ExitCode.Failed;
    }

    private void Tell(LogReport report)
    {
        foreach (var one in report.Chains)
        {
            var name = $"{one.Log} of {AuditText.NameOf(one.Chain)}";
            if (one.Break is { } broken)
            {
                terminal.WriteProblem($"{name}: {AuditText.Of(broken)}.");
            }
            else
            {
                terminal.WriteLine($"{name}: {one.Rows} rows hold, {one.Waiting} wait to be sealed; head {one.Head}.");
            }
        }

        foreach (var log in report.Unreadable)
        {
            terminal.WriteProblem(AuditText.Unreadable(log));
        }

        if (report.Strays > 0)
        {
            terminal.WriteProblem($"{report.Strays} rows belong to no chain.");
        }

        foreach (var head in report.UnknownHeads)
        {
            terminal.WriteProblem($"The kept head {head} stands in no chain that holds so far: it was rewritten, or cut, since the head was kept.");
        }
    }

    private static Guid? Fail(ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no id of an organisation.");
        return null;
    }
}
