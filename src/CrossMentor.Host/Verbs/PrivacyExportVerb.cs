using System.CommandLine;
using CrossMentor.Application.Privacy.Exporting;
using CrossMentor.Domain.Participants;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence;

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
        if (await new ExportDesk(databases, TimeProvider.System).WriteAsync(person, ct) is not { } written)
        {
            terminal.WriteProblem("There is no such person, or it was erased.");
            return ExitCode.Failed;
        }

        terminal.WriteLine(written);
        return ExitCode.Success;
    }
}
