using System.CommandLine;
using CrossMentor.Domain.Participants;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>privacy reapply</c>: erases again, after a backup was restored, everybody whom a list names.</summary>
internal sealed class PrivacyReapplyVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var list = new Argument<FileInfo>("list") { Description = "What `privacy erasures` wrote: an id at the beginning of each line." }.AcceptExistingOnly();
        var json = CommonOptions.Json();
        var command = new Command("reapply", "Erase again everybody whom a list names, as after a backup was restored.") { list, json };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(list), parsed.GetValue(json), ct));
        return command;
    }

    private async Task<int> RunAsync(FileInfo list, bool isJson, CancellationToken ct)
    {
        var people = new List<PersonId>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(list.FullName, ct))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            // Half a list would leave people in the backup without anybody noticing.
            if (PrivacyWork.Read(line.Split(' ', 2)[0]) is not { } person)
            {
                terminal.WriteProblem($"Line {number} of the list does not begin with the id of a person. Nothing was erased.");
                return ExitCode.Failed;
            }

            people.Add(person);
        }

        var result = await (await PrivacyWork.DeskAsync(ct)).ReapplyAsync([.. people.Distinct()], ct);
        if (isJson)
        {
            terminal.WriteJson(new { erased = result.Erased.Count, held = result.Held.Select(person => person.Value), unknown = result.Unknown });
        }
        else
        {
            terminal.WriteLine($"{result.Erased.Count} erased again, {result.Unknown} not there or erased already, {result.Held.Count} held.");
        }

        return result.Held.Count == 0 ? ExitCode.Success : ExitCode.Failed;
    }
}
