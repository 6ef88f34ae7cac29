using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Subscriptions;

/// <summary>The same subscriptions over graphql-transport-ws, several on one connection.</summary>
[Collection(SubscriptionCollection.Name)]
public sealed class SocketSubscriptionTests(ProductFixture fixture)
{
    [Fact]
    public async Task Two_subscriptions_of_one_connection_are_told_apart_and_end_apart()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Only");
        var programme = await workshop.TwoWayAsync(organisation);
        using var socket = await ConnectAsync(fixture.Address);
        await SubscribeAsync(socket, "programme", "subscription($id: ID!) { programmeChanged(programmeId: $id) { programme { name } } }", programme.Id);
        Assert.Contains(programme.Name, (await ReceiveAsync(socket, "next", "programme")).GetRawText(), StringComparison.Ordinal);
        await SubscribeAsync(socket, "people", "subscription($id: ID!) { enrolmentChanged(programmeId: $id) { participants { person { displayName } } } }", programme.Id);
        await ReceiveAsync(socket, "next", "people");

        await workshop.ImportAsync(programme, RosterRow.Mentor(organisation, "Mentor"));
        Assert.Contains("\"Mentor\"", (await ReceiveAsync(socket, "next", "people")).GetRawText(), StringComparison.Ordinal);
        await SendAsync(socket, """{"id":"people","type":"complete"}""");
        await workshop.ImportAsync(programme, RosterRow.Mentee(organisation, "Mentee"));
        await fixture.Manager.AcceptedAsync(
            "updateProgramme", new { programmeId = programme.Id, version = programme.Version, name = workshop.Named("Renamed") }, "programme { id }");

        Assert.Contains(workshop.Named("Renamed"), (await ReceiveAsync(socket, "next", "programme")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_told_and_complete()
    {
        using var socket = await ConnectAsync(fixture.Address);

        await SubscribeAsync(socket, "1", "subscription($id: ID!) { programmeChanged(programmeId: $id) { programme { name } } }", "x");

        Assert.Equal("""{"data":{"programmeChanged":{"programme":null}}}""", (await ReceiveAsync(socket, "next", "1")).GetRawText());
        await ReceiveAsync(socket, "complete", "1");
    }

    [OwnEngineFact("Hot Chocolate ends its connections in words of its own.")]
    public async Task A_host_that_stops_breaks_every_stream_off_so_that_clients_come_again()
    {
        await using var product = await ProductServer.StartAsync("manager");
        using var manager = await product.ManagerAsync("manager");
        var programme = await new Workshop(manager, "stopping").ProgrammeAsync();
        const string Document = "subscription($id: ID!) { programmeChanged(programmeId: $id) { programme { name } } }";
        await using var events = await manager.SubscribeAsync(Document, new { id = programme.Id });
        await events.NextAsync();
        using var socket = await ConnectAsync(product.Http.BaseAddress!);
        await SubscribeAsync(socket, "1", Document, programme.Id);
        await ReceiveAsync(socket, "next", "1");

        var stopping = product.StopAsync();

        await events.BreakAsync();
        var received = await socket.ReceiveAsync(new byte[1024], CancellationToken.None);
        Assert.Equal((WebSocketMessageType.Close, WebSocketCloseStatus.EndpointUnavailable), (received.MessageType, socket.CloseStatus));
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(0, product.Changes.ListenerCount);
    }

    private static async Task<ClientWebSocket> ConnectAsync(Uri address)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", $"Bearer {await ApiClient.TokenAsync(address, "manager")}");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Equal("connection_ack", (await ReceiveAsync(socket)).Text("type"));
        return socket;
    }

    private static Task SubscribeAsync(ClientWebSocket socket, string name, string query, string id) =>
        SendAsync(socket, JsonSerializer.Serialize(new { id = name, type = "subscribe", payload = new { query, variables = new { id } } }));

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>The payload of the next message, which has to be of that type and subscription.</summary>
    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket, string type, string name)
    {
        var message = await ReceiveAsync(socket);
        Assert.Equal((type, name), (message.Text("type"), message.Id()));
        return message.TryGetProperty("payload", out var payload) ? payload : default;
    }

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        Assert.True(received is { MessageType: WebSocketMessageType.Text, EndOfMessage: true }, $"{socket.CloseStatus} {socket.CloseStatusDescription}");
        return JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement;
    }
}
