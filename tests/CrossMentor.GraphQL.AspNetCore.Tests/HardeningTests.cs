using System.Net;

namespace CrossMentor.GraphQL.AspNetCore.Tests;

/// <summary>What an endpoint keeps to itself.</summary>
public sealed class HardeningTests
{
    private const string Schema = """{"query":"{ __schema { queryType { name } } }"}""";

    [Theory]
    [InlineData("""{"query":"{ hello }"}""")]
    [InlineData("""{"query":"{"}""")]
    [InlineData("nonsense")]
    public async Task No_answer_is_stored_or_taken_for_something_else(string body)
    {
        await using var endpoint = await Endpoint.StartAsync(_ => { });
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await endpoint.Client.PostAsync("/graphql", content);
        using var refused = await endpoint.Client.DeleteAsync("/graphql");
        using var schema = await endpoint.Client.GetAsync("/graphql/schema.graphql");

        Assert.All([answer, refused, schema], response =>
        {
            Assert.True(response.Headers.CacheControl?.NoStore);
            Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        });
    }

    [Fact]
    public async Task The_schema_is_shown_to_those_who_may_ask_for_it()
    {
        await using var endpoint = await Endpoint.StartAsync(options => options.ForCaller =
            (context, operation) => operation with { RefusesIntrospection = context.Request.Headers.Authorization.Count == 0 });

        var stranger = await endpoint.PostAsync(Schema);
        using var hidden = await endpoint.Client.GetAsync("/graphql/schema.graphql");
        endpoint.Client.DefaultRequestHeaders.Authorization = new("Bearer", "x");
        var known = await endpoint.PostAsync(Schema);
        using var shown = await endpoint.Client.GetAsync("/graphql/schema.graphql");
        endpoint.Client.DefaultRequestHeaders.Authorization = null;
        var strangerAgain = await endpoint.PostAsync(Schema);

        Assert.Equal(422, stranger.Status);
        Assert.Contains("\"code\":\"INTROSPECTION_DISABLED\"", stranger.Body, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (hidden.StatusCode, shown.StatusCode));
        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", known.Body);
        Assert.Equal(stranger, strangerAgain);
        Assert.Equal(200, (await endpoint.PostAsync("""{"query":"{ __typename }"}""")).Status);
    }

    [Theory]
    [InlineData(true, "Did you mean")]
    [InlineData(false, "\\\"helo\\\" on type \\\"Query\\\".\"")]
    public async Task Suggestions_can_be_switched_off(bool suggests, string part)
    {
        await using var endpoint = await Endpoint.StartAsync(options => options.Suggests = suggests);

        var answer = await endpoint.PostAsync("""{"query":"{ helo }"}""");

        Assert.Contains(part, answer.Body, StringComparison.Ordinal);
    }
}
