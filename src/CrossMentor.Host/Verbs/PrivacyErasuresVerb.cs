using System.CommandLine;
using System.Globalization;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>privacy erasures</c>: the list of everybody who was erased, to be kept apart from backups.</summary>
internal sealed class PrivacyErasuresVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var json = CommonOptions.Json();
        var command = new Command("erasures", "List everybody who was erased, one id a line: what `privacy reapply` reads. Keep it apart from backups.") { json };
        command.SetAction(async (parsed, ct) =>
        {
            var list = await (await PrivacyWork.DeskAsync(ct)).ListAsync(ct);
            if (parsed.GetValue(json))
            {
                terminal.WriteJson(list.Select(erasure => new { person = erasure.PersonId.Value, erasure.Wish, erasure.ErasedAt, erasure.ClearedAt }));
                return ExitCode.Success;
            }

            foreach (var erasure in list)
            {
                terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{erasure.PersonId.Value} {erasure.ErasedAt:O} {erasure.Wish}"));
            }

            return ExitCode.Success;
        });
        return command;
    }
}
