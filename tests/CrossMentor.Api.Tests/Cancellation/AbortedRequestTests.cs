using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Host.Configuration;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrossMentor.Api.Tests.Cancellation;

/// <summary>Whoever stops waiting for an answer stops the statement that was to find it, on whichever database the tests run.</summary>
public sealed class AbortedRequestTests : IAsyncLifetime
{
    private const string NotElsewhere = "Hot Chocolate has transports and a time limit of its own.";
    private const string Client = "reader";
    private const string Table = "Programmes";
    private const string Query = "{ programmes(first: 1) { nodes { name } } }";

    private ProductServer product = null!;
    private ApiClient reader = null!;

    public async Task InitializeAsync()
    {
        product = await ProductServer.StartAsync(trusted: [], [Client]);
        reader = await product.ManagerAsync(Client);
    }

    public async Task DisposeAsync()
    {
        reader.Dispose();
        await product.DisposeAsync();
    }

    [OwnEngineFact(NotElsewhere)]
    public async Task A_client_that_goes_away_takes_its_statement_along()
    {
        using var statements = new EndlessStatements(product.Database, Table);
        using var client = new HttpClient { BaseAddress = product.Http.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await ApiClient.TokenAsync(product.Http.BaseAddress!, Client));
        using var gone = new CancellationTokenSource();
        var answer = client.PostAsJsonAsync("graphql", new { query = Query }, gone.Token);
        await statements.RunningAsync();

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Equal(RelationalEventId.CommandCanceled.Name, await statements.EndedAsync());
        statements.Dispose();
        await reader.QueryAsync(Query);
    }

    [OwnEngineFact(NotElsewhere)]
    public async Task A_completed_operation_of_a_connection_takes_its_statement_along()
    {
        using var statements = new EndlessStatements(product.Database, Table);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", $"Bearer {await ApiClient.TokenAsync(product.Http.BaseAddress!, Client)}");
        await socket.ConnectAsync(new UriBuilder(product.Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{Query}}}"}}""");
        await statements.RunningAsync();

        await SendAsync(socket, """{"id":"1","type":"complete"}""");

        Assert.Equal(RelationalEventId.CommandCanceled.Name, await statements.EndedAsync());
    }

    [OwnEngineFact(NotElsewhere)]
    public async Task A_connection_that_breaks_takes_its_statements_along()
    {
        using var statements = new EndlessStatements(product.Database, Table);
        using (var socket = new ClientWebSocket())
        {
            socket.Options.AddSubProtocol("graphql-transport-ws");
            socket.Options.SetRequestHeader("Authorization", $"Bearer {await ApiClient.TokenAsync(product.Http.BaseAddress!, Client)}");
            await socket.ConnectAsync(new UriBuilder(product.Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
            await SendAsync(socket, """{"type":"connection_init"}""");
            await SendAsync(socket, $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{Query}}}"}}""");
            await statements.RunningAsync();
            socket.Abort();
        }

        Assert.Equal(RelationalEventId.CommandCanceled.Name, await statements.EndedAsync());
    }

    [OwnEngineFact(NotElsewhere)]
    public async Task An_operation_that_runs_out_of_time_takes_its_statement_along_and_says_so()
    {
        await using var hasty = await ProductServer.StartAsync(trusted: [], [Client], new GraphQLLimitOptions { TimeoutSeconds = 1 });
        using var client = await hasty.ManagerAsync(Client);
        using var statements = new EndlessStatements(hasty.Database, Table);

        var (status, body) = await client.SendAsync(Query);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal(
            """{"errors":[{"message":"The operation ran longer than 1 s and was given up.","extensions":{"code":"TIMEOUT"}}]}""", body);
        Assert.Equal(RelationalEventId.CommandCanceled.Name, await statements.EndedAsync());
        statements.Dispose();
        await client.QueryAsync(Query);
    }

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
