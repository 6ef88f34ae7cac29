using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>serve</c>: the server with the configuration as it is, until it is told to end.</summary>
internal sealed class ServeVerb(Terminal terminal, IGraphQLEndpoint endpoint)
{
    public Command ToCommand()
    {
        var urls = CommonOptions.Urls();
        var json = CommonOptions.Json();
        var command = new Command("serve", "Serve the API (the default).") { urls, json };
        command.SetAction((parsed, ct) => RunAsync(new ServeArguments(parsed.GetValue(urls), parsed.GetValue(json)), ct));
        return command;
    }

    public async Task<int> RunAsync(ServeArguments arguments, CancellationToken ct)
    {
        var options = OptionsSource.Read();
        options = arguments.Urls is null ? options : OptionsSource.Checked(options with { Urls = arguments.Urls });
        await using var app = CrossMentorServer.Build(options, IdentityServices.ClientsOf(options.Identity.Embedded), endpoint: endpoint);
        await ServerStart.RunAsync(app, ct);

        app.Services.GetRequiredService<Readiness>().SetUpIsDone();
        var address = CrossMentorServer.AddressOf(app);
        if (arguments.IsJson)
        {
            terminal.WriteJson(new { address });
        }
        else
        {
            terminal.WriteLine($"CrossMentor serves at {address} until Ctrl+C.");
        }

        await app.WaitForShutdownAsync(ct);
        return ExitCode.Success;
    }
}
