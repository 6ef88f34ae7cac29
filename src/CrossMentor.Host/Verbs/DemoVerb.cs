using System.CommandLine;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Demo;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>demo</c>: five programmes matched before one's eyes, and a server to look at them.</summary>
internal sealed class DemoVerb(Terminal terminal, IGraphQLEndpoint endpoint)
{
    public Command ToCommand()
    {
        var once = new Option<bool>("--once") { Description = "End after the report instead of serving." };
        var database = new Option<string?>("--database")
        {
            Description = "SQLite file to create and keep; without it, one in a temporary folder.",
            HelpName = "file",
        };
        var urls = CommonOptions.Urls();
        var json = CommonOptions.Json();
        var command = new Command("demo", "Create five programmes, match them, print what happened, and serve them.") { once, database, urls, json };
        command.SetAction((parsed, ct) => new DemoSession(terminal, endpoint).RunAsync(
            new DemoArguments(parsed.GetValue(once), parsed.GetValue(database), parsed.GetValue(urls), parsed.GetValue(json)), ct));
        return command;
    }
}
