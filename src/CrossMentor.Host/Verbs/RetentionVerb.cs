using System.CommandLine;
using CrossMentor.Application.Privacy.Retaining;
using CrossMentor.Host.Composition.Issuing;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>retention</c>: carries out the rules of retention now, or tells what it would do.</summary>
internal sealed class RetentionVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what is due, and leave it." };
        var json = CommonOptions.Json();
        var command = new Command("retention", "Delete or empty what is kept no longer, and erase people whose time is up.") { dryRun, json };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(dryRun), parsed.GetValue(json), ct));
        return command;
    }

    private async Task<int> RunAsync(bool isRehearsal, bool isJson, CancellationToken ct)
    {
        var sweep = new RetentionSweep(await VerbDatabase.OpenAsync(ct), EmbeddedAccounts.Of(OptionsSource.Read()), TimeProvider.System);
        var counts = isRehearsal ? await sweep.RehearseAsync(ct) : await sweep.SweepAsync(ct);
        if (isJson)
        {
            terminal.WriteJson(new { dryRun = isRehearsal, counts });
            return ExitCode.Success;
        }

        foreach (var count in counts.Where(count => count.Rows > 0))
        {
            terminal.WriteLine($"{count.Table}: {count.Rows} by the rule {count.Retention}");
        }

        terminal.WriteLine($"{counts.Sum(count => count.Rows)} rows {(isRehearsal ? "are due, and were left" : "ended")}.");
        return ExitCode.Success;
    }
}
