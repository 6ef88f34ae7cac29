using System.CommandLine;
using CrossMentor.Domain.Participants;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Privacy.Exports;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Host.Verbs;

/// <summary><c>privacy export</c>: everything about one person, for whoever may ask for it.</summary>
internal sealed class PrivacyExportVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var person = PrivacyWork.Person();
        var command = new Command("export", "Write everything that is kept about a person as JSON on standard output.") { person };
        command.SetAction(async (parsed, ct) => await RunAsync(await VerbDatabase.OpenAsync(ct), parsed.GetRequiredValue(person), ct));
        return command;
    }

    private async Task<int> RunAsync(CrossMentorDbFactory databases, PersonId person, CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        if (await PersonExport.WriteAsync(db, person, TimeProvider.System.GetUtcNow(), ct) is not { } written)
        {
            terminal.WriteProblem("There is no such person, or it was erased.");
            return ExitCode.Failed;
        }

        terminal.WriteLine(written);
        return ExitCode.Success;
    }
}
