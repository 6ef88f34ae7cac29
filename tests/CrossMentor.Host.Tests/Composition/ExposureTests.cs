using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>What callers learn of the schema. Tests run in the environment Production, as a server does that nobody told otherwise.</summary>
public sealed class ExposureTests
{
    private static readonly object Schema = new { query = "{ __schema { queryType { name } } }" };
    private static readonly object Misspelt = new { query = "{ programes { totalCount } }" };

    [Fact]
    public async Task In_Production_the_schema_is_for_callers_with_a_token_and_nothing_is_suggested()
    {
        await using var server = await RunningServer.StartAsync(new());

        var stranger = await server.PostAsync(Schema);
        var strangersFile = await StatusOf(server, "/graphql/schema.graphql");
        await server.SignInAsync();
        var known = await server.PostAsync(Schema);

        Assert.Equal(422, stranger.Status);
        Assert.Contains("\"code\":\"INTROSPECTION_DISABLED\"", stranger.Body, StringComparison.Ordinal);
        Assert.Equal(403, strangersFile);
        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", known.Body);
        Assert.Equal(SchemaDocument.Print(), await server.Http.GetStringAsync("/graphql/schema.graphql"));
        Assert.DoesNotContain("Did you mean", (await server.PostAsync(Misspelt)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_open_everybody_may_ask_and_is_helped()
    {
        await using var server = await RunningServer.StartAsync(new() { Exposure = Exposure.Open });

        Assert.Equal(200, (await server.PostAsync(Schema)).Status);
        Assert.Equal(200, await StatusOf(server, "/graphql/schema.graphql"));
        Assert.Contains("Did you mean", (await server.PostAsync(Misspelt)).Body, StringComparison.Ordinal);
    }

    private static async Task<int> StatusOf(RunningServer server, string address)
    {
        using var response = await server.Http.GetAsync(address);
        return (int)response.StatusCode;
    }
}
