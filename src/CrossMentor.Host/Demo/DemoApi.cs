using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CrossMentor.Host.Demo;

/// <summary>The demonstration as a client of the product: a token from the issuer, then GraphQL over HTTP, like anybody else.</summary>
internal sealed class DemoApi(HttpClient http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task SignInAsync(DemoClient client, CancellationToken ct)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", client.Id),
            new("client_secret", client.Secret),
            new("scope", DemoClients.Scope),
        ]);
        using var response = await http.PostAsync(new Uri("connect/token", UriKind.Relative), form, ct);
        var body = await response.Content.ReadAsStringAsync(ct);
        if (!response.IsSuccessStatusCode)
        {
            throw new DemoFailedException($"The issuer gave {client.Id} no token: {(int)response.StatusCode} {body}");
        }

        using var answer = JsonDocument.Parse(body);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.RootElement.GetProperty("access_token").GetString());
    }

    /// <summary>Runs a mutation with one <c>input</c>; a refusal ends the demonstration and is quoted.</summary>
    public async Task<JsonElement> MutateAsync(string field, string selection, object input, CancellationToken ct)
    {
        var inputType = char.ToUpperInvariant(field[0]) + field[1..] + "Input";
        var document = $"mutation($input: {inputType}!) {{ {field}(input: $input) {{ {selection} errors {{ ... on Refusal {{ code message }} {ErrorDetail(field)} }} }} }}";
        var payload = (await QueryAsync(document, new { input }, ct)).GetProperty(field);
        return payload.GetProperty("errors").GetArrayLength() == 0
            ? payload
            : throw new DemoFailedException($"{field} was refused: {payload.GetProperty("errors").GetRawText()}");
    }

    public async Task<JsonElement> QueryAsync(string document, object variables, CancellationToken ct)
    {
        using var response = await SendAsync(document, variables, ct);
        var body = await response.Content.ReadAsStringAsync(ct);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new DemoFailedException($"The server answered {(int)response.StatusCode}: {body}");
        }

        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.TryGetProperty("errors", out var errors)
            ? throw new DemoFailedException($"The server answered with errors: {errors.GetRawText()}")
            : answer.RootElement.GetProperty("data").Clone();
    }

    /// <summary>Whoever has spent its budget waits as long as it is told, and asks again.</summary>
    private async Task<HttpResponseMessage> SendAsync(string document, object variables, CancellationToken ct)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative))
            {
                Content = JsonContent.Create(new { query = document, variables }, options: Json),
            };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
            var response = await http.SendAsync(request, ct);
            if (response.StatusCode != HttpStatusCode.TooManyRequests || response.Headers.RetryAfter?.Delta is not { } wait)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(wait, ct);
        }
    }

    private static string ErrorDetail(string field)
        => field == "importRoster" ? "... on RosterRejected { problemCount problems { line column code message } }" : "";
}
