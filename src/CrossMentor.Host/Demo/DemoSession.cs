using CrossMentor.Host.Composition;
using CrossMentor.Host.Composition.GraphQL;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Users;
using CrossMentor.Persistence;

namespace CrossMentor.Host.Demo;

/// <summary>One run of <c>demo</c>: a server of its own, the script played against it, the report, and the server kept until it is told to end.</summary>
internal sealed class DemoSession(Terminal terminal, IGraphQLEndpoint endpoint)
{
    public async Task<int> RunAsync(DemoArguments arguments, CancellationToken ct)
    {
        try
        {
            using var database = DemoDatabase.Create(arguments.Database);
            return await RunAsync(arguments, database, ct);
        }
        catch (DemoFailedException failed)
        {
            terminal.WriteProblem(failed.Message);
            return ExitCode.Failed;
        }
    }

    private async Task<int> RunAsync(DemoArguments arguments, DemoDatabase database, CancellationToken ct)
    {
        await using var app = CrossMentorServer.Build(OptionsFor(arguments, database), [.. DemoClients.All.Select(Registered), DemoUsers.PortalClient], isQuiet: true, endpoint);
        await ServerStart.RunAsync(app, ct);
        var lifetime = app.Services.GetRequiredService<IHostApplicationLifetime>();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(ct, lifetime.ApplicationStopping);

        var report = await PlayAsync(app, database, arguments, stopping.Token);
        if (!arguments.EndsAfterReport)
        {
            app.Services.GetRequiredService<Readiness>().SetUpIsDone();
        }

        Print(report, arguments);
        if (arguments.EndsAfterReport)
        {
            await app.StopAsync(ct);
        }
        else
        {
            await app.WaitForShutdownAsync(ct);
        }

        return report.HoldsEveryPromise ? ExitCode.Success : ExitCode.Failed;
    }

    private async Task<DemoReport> PlayAsync(WebApplication app, DemoDatabase database, DemoArguments arguments, CancellationToken ct)
    {
        var address = CrossMentorServer.AddressOf(app);
        var giving = new RoleGiving(app.Services.GetRequiredService<CrossMentorDbFactory>(), TimeProvider.System);
        var subjects = await DemoUsers.AddAsync(app.Services.GetRequiredService<UserAccounts>(), ct);
        var grants = new DemoGrants(giving, app.Services.GetRequiredService<EmbeddedIssuer>().Issuer, subjects);
        await grants.GiveBeforeAsync(ct);

        using var http = new HttpClient { BaseAddress = new Uri(address + "/") };
        var programmes = await new DemoScript(new DemoApi(http), terminal.Progress(arguments.IsJson)).PlayAsync(DemoCatalogue.Load(), ct);
        var largest = programmes.Select(programme => programme.Outcome).MaxBy(outcome => outcome.Pairs.Count)!;
        await terminal.Progress(arguments.IsJson).ShowAsync("Invitations", async line =>
        {
            line.Report("two people join", 0);
            await new DemoInvitations(http.BaseAddress).LinkAsync(largest.ProgrammeId, ct);
            return true;
        });
        await grants.GiveAfterAsync(programmes.Select(programme => programme.Outcome.Name), ct);
        return new DemoReport(address, database.Path, programmes, DemoClients.All, DemoUsers.All);
    }

    private void Print(DemoReport report, DemoArguments arguments)
    {
        if (arguments.IsJson)
        {
            terminal.WriteJson(report);
            return;
        }

        DemoReportText.Write(terminal, report);
        if (!arguments.EndsAfterReport)
        {
            DemoReportText.WriteHowToGoOn(terminal, report);
        }
    }

    // Nothing of the operator's configuration but the plugins: a demonstration must not reach somebody's database or issuers.
    private static CrossMentorOptions OptionsFor(DemoArguments arguments, DemoDatabase database) => OptionsSource.Checked(new CrossMentorOptions
    {
        // A port of the system's choice when nobody is to call: a report can be made beside a running server.
        Urls = arguments.Urls ?? (arguments.EndsAfterReport ? "http://127.0.0.1:0" : CrossMentorOptions.DefaultAddress),
        Database = new DatabaseConnectionOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = database.ConnectionString },
        Keys = new KeyRingOptions { Folder = database.KeyFolder },
        Identity = new IdentityOptions { Embedded = new EmbeddedIdentityOptions { Enabled = true } },
        Plugins = OptionsSource.Read().Plugins,
        GraphQL = new GraphQLEndpointOptions { Exposure = Exposure.Open, Ide = IdeServing.On },
    });

    private static Client Registered(DemoClient client)
        => Client.WithSecret(client.Id, ClientSecret.FromPlainText(client.Secret), DemoClients.Scope);
}
