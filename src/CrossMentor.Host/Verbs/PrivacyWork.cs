using System.CommandLine;
using System.CommandLine.Parsing;
using CrossMentor.Api.Identifiers;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Host.Composition.Issuing;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary>What the verbs about people share: how a person is named, who erases, and how an answer is told.</summary>
internal static class PrivacyWork
{
    public static Argument<PersonId> Person() => new("person")
    {
        Description = "The id of the person, as the API tells it or as it stands in the database.",
        CustomParser = result => Read(result.Tokens[0].Value) is { } id ? id : Fail(result),
    };

    public static Option<string> Reference() => new("--reference")
    {
        Description = "How the matter is filed elsewhere; no words about the person.",
        Required = true,
        HelpName = "text",
    };

    public static PersonId? Read(string text) => GlobalIds.Parse(text) switch
    {
        (nameof(Domain.Participants.Person), var value) => PersonId.From(value),
        _ => Guid.TryParse(text, out var value) ? PersonId.From(value) : null,
    };

    public static async Task<ErasureDesk> DeskAsync(CancellationToken ct)
        => new(await VerbDatabase.OpenAsync(ct), EmbeddedAccounts.Of(OptionsSource.Read()), TimeProvider.System);

    public static int Tell(Terminal terminal, bool isJson, Outcome outcome, string done)
    {
        if (isJson)
        {
            terminal.WriteJson(new { done = outcome.IsAccepted, refusal = outcome.IsRefused ? outcome.Refusal.Code : null });
        }
        else if (outcome.IsAccepted)
        {
            terminal.WriteLine(done);
        }
        else
        {
            terminal.WriteProblem($"{outcome.Refusal.Code}: {outcome.Refusal.Message}");
        }

        return outcome.IsAccepted ? ExitCode.Success : ExitCode.Failed;
    }

    private static PersonId Fail(ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no id of a person.");
        return default;
    }
}
