using System.CommandLine;
using CrossMentor.Domain.Privacy;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>privacy erase</c>: erases one person for good.</summary>
internal sealed class PrivacyEraseVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var (person, json) = (PrivacyWork.Person(), CommonOptions.Json());
        var command = new Command("erase", "Erase a person for good; a pseudonym stays.") { person, json };
        command.SetAction(async (parsed, ct) =>
        {
            var desk = await PrivacyWork.DeskAsync(ct);
            var outcome = await desk.EraseAsync(parsed.GetRequiredValue(person), ErasureWish.Operator, ct);
            return PrivacyWork.Tell(terminal, parsed.GetValue(json), outcome, "The person is erased.");
        });
        return command;
    }
}
