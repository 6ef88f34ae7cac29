using System.Net.Http.Json;
using System.Text.Json;
using CrossMentor.GraphQL.AspNetCore.Budgets;
using CrossMentor.GraphQL.SchemaTools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.GraphQL.AspNetCore.Tests.Budgets;

/// <summary>A budget as clients meet it on the wire: 429 with the time to wait, and a refund for what was asked and not there.</summary>
public sealed class BudgetEndpointTests : IAsyncLifetime
{
    private const string Sdl = """
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
        type Query { letters(first: Int!): [Letter!]! @listSize(slicingArguments: ["first"]) }
        type Letter { text: String! }
        """;

    private readonly StandingClock clock = new();
    private readonly WebApplication app;
    private readonly HttpClient http = new();

    public BudgetEndpointTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddGraphQL(options =>
        {
            options.Schema = SchemaBuilder.Build(Sdl).ToSchema();
            options.Binding.ResolverClasses.Add(typeof(LetterResolvers));
            options.CostBudget = new CostBudgetOptions { PointsPerSecond = 10, Burst = 100, ClientOf = context => context.Request.Headers["Client"] };
        });
        app = builder.Build();
        app.MapGraphQL("/graphql");
    }

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        http.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_client_that_spent_its_budget_is_told_when_to_come_back()
    {
        Assert.Equal((200, null), await SendAsync("a", "{ letters(first: 3) { text } }", times: 25));

        Assert.Equal((429, "8"), await SendAsync("a", "{ letters(first: 79) { text } }"));
        Assert.Equal((200, null), await SendAsync("b", "{ letters(first: 80) { text } }"));
        clock.Advance(7.9);
        Assert.Equal((429, "1"), await SendAsync("a", "{ letters(first: 79) { text } }"));
        clock.Advance(0.1);
        Assert.Equal((200, null), await SendAsync("a", "{ letters(first: 79) { text } }"));
    }

    [Fact]
    public async Task Letters_that_were_not_there_cost_nothing() =>
        Assert.Equal((200, null), await SendAsync("c", "{ letters(first: 50) { text } }", times: 12));

    [Theory]
    [InlineData("report", true)]
    [InlineData("Report", true)]
    [InlineData("yes", false)]
    [InlineData(null, false)]
    public async Task The_cost_is_reported_to_those_who_ask(string? header, bool isReported)
    {
        using var request = Request("d", "{ letters(first: 9) { text } }");
        if (header is not null)
        {
            request.Headers.Add("GraphQL-Cost", header);
        }

        using var response = await http.SendAsync(request);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(isReported, answer.TryGetProperty("extensions", out var extensions));
        if (isReported)
        {
            Assert.Equal("""{"operationCost":{"fieldCost":1,"typeCost":10,"actual":{"fieldCost":1,"typeCost":4}}}""", extensions.GetRawText());
        }
    }

    private static HttpRequestMessage Request(string client, string query) => new(HttpMethod.Post, "/graphql")
    {
        Content = JsonContent.Create(new { query }),
        Headers = { { "Client", client } },
    };

    private async Task<(int Status, string? RetryAfter)> SendAsync(string client, string query, int times = 1)
    {
        (int, string?) last = default;
        for (var time = 0; time < times; time++)
        {
            using var request = Request(client, query);
            using var response = await http.SendAsync(request);
            last = ((int)response.StatusCode, response.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null);
            if (last.Item1 != 200)
            {
                break;
            }
        }

        return last;
    }
}

public static class LetterResolvers
{
    /// <summary>There are three, however many are asked for.</summary>
    public static Letter[] Letters(int first) => [.. new Letter[] { new("a", 1), new("b", 2), new("c", 3) }.Take(first)];
}
