using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CrossMentor.Api.Tests.Server;

/// <summary>A front-end as the product meets it: a token, and GraphQL over HTTP.</summary>
public sealed class ApiClient : IDisposable
{
    private readonly HttpClient http;

    private ApiClient(HttpClient http) => this.http = http;

    public static ApiClient Anonymous(Uri address) => new(new HttpClient { BaseAddress = address });

    public static ApiClient WithToken(Uri address, string token)
    {
        var client = Anonymous(address);
        client.http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public static async Task<ApiClient> SignInAsync(Uri address, string client) => WithToken(address, await TokenAsync(address, client));

    /// <summary>Ends one access token before its time.</summary>
    public static async Task RevokeAsync(Uri address, string client, string token)
    {
        using var issuer = new HttpClient { BaseAddress = address };
        using var form = new FormUrlEncodedContent([new("client_id", client), new("client_secret", client), new("token", token)]);
        using var response = await issuer.PostAsync("/connect/revoke", form);
        response.EnsureSuccessStatusCode();
    }

    public static async Task<string> TokenAsync(Uri address, string client)
    {
        using var issuer = new HttpClient { BaseAddress = address };
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", client), new("client_secret", client), new("scope", "crossmentor"),
        ]);
        using var response = await issuer.PostAsync(new Uri("connect/token", UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    public async Task<(HttpStatusCode Status, string Body)> SendAsync(string document, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = document, variables }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The answer with the cost of the operation in its extensions.</summary>
    public async Task<JsonElement> ReportAsync(string document, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = document, variables }) };
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The first event of a subscription with the cost of the event in its extensions.</summary>
    public async Task<JsonElement> ReportFirstAsync(string document, object? variables = null)
    {
        await using var subscriber = await SubscribeAsync(document, variables, reportsCost: true);
        return await subscriber.NextAnswerAsync();
    }

    /// <summary>The data of an operation that has to succeed whole.</summary>
    public async Task<JsonElement> QueryAsync(string document, object? variables = null)
    {
        var (status, body) = await SendAsync(document, variables);
        var answer = JsonDocument.Parse(body).RootElement;
        Assert.True(status == HttpStatusCode.OK && !answer.TryGetProperty("errors", out _), $"{(int)status}: {body}");
        return answer.GetProperty("data");
    }

    /// <summary>The responses of an operation that comes in parts and has to succeed whole.</summary>
    public async Task<IReadOnlyList<JsonElement>> QueryInPartsAsync(string document, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = document, variables }) };
        request.Headers.TryAddWithoutValidation("Accept", "multipart/mixed");
        using var response = await http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode && !body.Contains("\"errors\"", StringComparison.Ordinal), body);
        return [.. body.Split("\r\n---", StringSplitOptions.None)
            .Select(part => part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 1)..].Trim())
            .Where(json => json.StartsWith('{'))
            .Select(json => JsonDocument.Parse(json).RootElement)];
    }

    /// <summary>The operation as a stream of server-sent events.</summary>
    public async Task<Subscriber> SubscribeAsync(string document, object? variables = null, bool reportsCost = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = document, variables }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (reportsCost)
        {
            request.Headers.Add("GraphQL-Cost", "report");
        }

        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return new Subscriber(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The code of the first top-level error.</summary>
    public async Task<string> ErrorCodeAsync(string document, object? variables = null)
    {
        var (_, body) = await SendAsync(document, variables);
        var answer = JsonDocument.Parse(body).RootElement;
        Assert.True(answer.TryGetProperty("errors", out var errors), body);
        return errors[0].GetProperty("extensions").GetProperty("code").GetString()!;
    }

    /// <summary>The payload of a mutation, refused or not.</summary>
    public async Task<JsonElement> MutateAsync(string field, object input, string selection = "")
    {
        var type = char.ToUpperInvariant(field[0]) + field[1..] + "Input";
        var document = $$"""mutation($input: {{type}}!) { {{field}}(input: $input) { {{selection}} errors { __typename ... on Refusal { code message } {{RefusalSelections.Of(field)}} } } }""";
        return (await QueryAsync(document, new { input })).GetProperty(field);
    }

    /// <summary>The payload of a mutation that has to be accepted.</summary>
    public async Task<JsonElement> AcceptedAsync(string field, object input, string selection)
    {
        var payload = await MutateAsync(field, input, selection);
        Assert.True(payload.GetProperty("errors").GetArrayLength() == 0, $"{field} was refused: {payload.GetProperty("errors").GetRawText()}");
        return payload;
    }

    /// <summary>The first refusal of a mutation that has to be refused.</summary>
    public async Task<JsonElement> RefusedAsync(string field, object input)
    {
        var payload = await MutateAsync(field, input);
        Assert.True(payload.GetProperty("errors").GetArrayLength() > 0, $"{field} was accepted.");
        return payload.GetProperty("errors")[0];
    }

    /// <summary>The refusals of a mutation that has to be refused, in the order of the answer.</summary>
    public async Task<IReadOnlyList<string>> RefusalCodesAsync(string field, object input) =>
        [.. (await MutateAsync(field, input)).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()!)];

    public async Task<string> RefusalCodeAsync(string field, object input) => (await RefusedAsync(field, input)).GetProperty("code").GetString()!;

    public void Dispose() => http.Dispose();
}
