using System.CommandLine;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary>The verbs of the program, and how their failures become exit codes and sentences.</summary>
internal static class CommandLine
{
    /// <param name="arguments">The arguments of the process.</param>
    /// <param name="terminal">Where results and problems go.</param>
    /// <param name="endpoint">The engine that serves; the product's own if nothing is said.</param>
    /// <param name="ct">Ends the verb.</param>
    public static async Task<int> RunAsync(
        string[] arguments, Terminal terminal, IGraphQLEndpoint? endpoint = null, CancellationToken ct = default)
    {
        var parsed = Create(terminal, endpoint ?? new OwnEndpoint()).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.WriteProblem(error.Message);
            }

            terminal.WriteProblem("Run with --help to see the verbs and their options.");
            return ExitCode.Usage;
        }

        try
        {
            // The server ends itself on a signal, and drains first; the parser's own deadline would cut that short.
            var invocation = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(invocation, ct);
        }
        catch (ConfigurationRefusedException refused)
        {
            foreach (var problem in refused.Problems)
            {
                terminal.WriteProblem(problem.ToString());
            }

            return ExitCode.Configuration;
        }
        catch (UnavailableException unavailable)
        {
            terminal.WriteProblem(unavailable.Message);
            return ExitCode.Unavailable;
        }
    }

    private static RootCommand Create(Terminal terminal, IGraphQLEndpoint endpoint)
    {
        var serve = new ServeVerb(terminal, endpoint);
        var root = new RootCommand("CrossMentor: a GraphQL API for cross-mentoring programmes. Without a verb it serves.")
        {
            serve.ToCommand(),
            new DemoVerb(terminal, endpoint).ToCommand(),
            new MigrateVerb(terminal).ToCommand(),
            new RowSecurityVerb(terminal).ToCommand(),
            new GrantVerb(terminal).ToCommand(),
            new PrivacyVerb(terminal).ToCommand(),
            new AuditVerb(terminal).ToCommand(),
            new UsersVerb(terminal).ToCommand(),
            new ClientsVerb(terminal).ToCommand(),
            new RetentionVerb(terminal).ToCommand(),
            new SchemaVerb(terminal).ToCommand(),
            new PluginsVerb(terminal).ToCommand(),
        };
        root.SetAction((_, ct) => serve.RunAsync(new ServeArguments(Urls: null, IsJson: false), ct));
        return root;
    }
}
