using System.Net;
using CrossMentor.Identity.Tests.Support;

namespace CrossMentor.Identity.Tests;

/// <summary>Whatever clients send, and at whatever log level, no secret and no token is written to a log.</summary>
public sealed class SecretsInLogsTests
{
    [Fact]
    public async Task No_log_line_at_any_level_carries_a_secret_or_a_token()
    {
        const string guess = "canary-wrong-guess";
        await using var server = await ProductServer.StartAsync();
        var token = await server.FetchTokenAsync();
        var signature = token[(token.LastIndexOf('.') + 1)..];
        var payload = token.Split('.')[1];
        var escaped = Uri.EscapeDataString(ProductServer.ClientSecretText);

        // Good, wrong, malformed and repeated, at both ends.
        using var _1 = await server.PostTokenAsync($"grant_type=client_credentials&client_id=demo&client_secret={escaped}");
        using var _2 = await server.PostTokenAsync($"grant_type=client_credentials&client_id=demo&client_secret={guess}");
        using var _3 = await server.PostTokenAsync($"grant_type=x&client_id={guess}&client_secret={guess}&client_secret={guess}");
        using var _4 = await server.PostTokenAsync($"client_secret={guess}%zz");
        using var _5 = await server.PostTokenAsync("grant_type=client_credentials", ProductServer.Basic("demo", guess));
        using var _6 = await server.PostTokenAsync("grant_type=client_credentials", new("Basic", guess));
        using var _7 = await server.PostTokenAsync($"grant_type=client_credentials&client_assertion={guess}&client_assertion_type={guess}");
        using var accepted = await server.AskWhoAsync(token);
        using var refused = await server.AskWhoAsync(token + guess);
        using var flipped = await server.AskWhoAsync(token[..^8] + "AAAAAAAA");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (accepted.StatusCode, refused.StatusCode));

        var basic = ProductServer.Basic("demo", ProductServer.ClientSecretText).Parameter!;
        string[] canaries = [ProductServer.ClientSecretText, escaped, basic, guess, signature, payload];
        Assert.All(server.Logs.Lines, line => Assert.All(canaries, canary => Assert.DoesNotContain(canary, line, StringComparison.Ordinal)));

        // The scan sees something: both refusals are in the log, each with its reason.
        Assert.Contains(server.Logs.Lines, line => line.Contains("could not be authenticated", StringComparison.Ordinal));
        Assert.Contains(server.Logs.Lines, line => line.Contains("Token refused: Signature", StringComparison.Ordinal));
    }
}
