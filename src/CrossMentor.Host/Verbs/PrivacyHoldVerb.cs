using System.CommandLine;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>privacy hold</c>: keeps somebody from being erased while a matter lasts.</summary>
internal sealed class PrivacyHoldVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var (person, reference, json) = (PrivacyWork.Person(), PrivacyWork.Reference(), CommonOptions.Json());
        var command = new Command("hold", "Keep a person from being erased, whoever asks and whatever time is up.") { person, reference, json };
        command.SetAction(async (parsed, ct) =>
        {
            var desk = await PrivacyWork.DeskAsync(ct);
            var outcome = await desk.HoldAsync(parsed.GetRequiredValue(person), parsed.GetRequiredValue(reference), ct);
            return PrivacyWork.Tell(terminal, parsed.GetValue(json), outcome, "Nothing of the person is erased until the hold is released.");
        });
        return command;
    }
}
