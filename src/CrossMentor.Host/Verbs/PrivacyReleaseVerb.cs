using System.CommandLine;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>privacy release</c>: lifts a hold.</summary>
internal sealed class PrivacyReleaseVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var (person, reference, json) = (PrivacyWork.Person(), PrivacyWork.Reference(), CommonOptions.Json());
        var command = new Command("release", "Lift a hold.") { person, reference, json };
        command.SetAction(async (parsed, ct) =>
        {
            var desk = await PrivacyWork.DeskAsync(ct);
            var outcome = await desk.ReleaseAsync(parsed.GetRequiredValue(person), parsed.GetRequiredValue(reference), ct);
            return PrivacyWork.Tell(terminal, parsed.GetValue(json), outcome, "The hold is lifted.");
        });
        return command;
    }
}
