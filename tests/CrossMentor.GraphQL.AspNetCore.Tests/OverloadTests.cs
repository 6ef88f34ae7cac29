using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.GraphQL.AspNetCore.Tests;

/// <summary>A server takes as much as it can do, and says so when it cannot take more.</summary>
public sealed class OverloadTests
{
    [Fact]
    public async Task What_is_more_than_runs_and_waits_is_turned_away_and_told_when_to_come_back()
    {
        await using var endpoint = await OpenAsync();
        var latch = endpoint.Services.GetRequiredService<Latch>();
        var running = endpoint.PostAsync("""{"query":"{ held }"}""");
        await latch.EnteredAsync();
        var waiting = endpoint.PostAsync("""{"query":"{ hello }"}""");
        await UntilAsync(() => Gate(endpoint).Waiting == 1);

        using var third = await SendAsync(endpoint, CancellationToken.None);
        latch.Open();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, third.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), third.Headers.RetryAfter?.Delta);
        Assert.Contains("\"code\":\"OVERLOADED\"", await third.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"held":"let go"}}""", (await running).Body);
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", (await waiting).Body);
        Assert.Equal(200, (await endpoint.PostAsync("""{"query":"{ hello }"}""")).Status);
    }

    [Fact]
    public async Task Who_goes_away_waits_no_longer()
    {
        await using var endpoint = await OpenAsync();
        var latch = endpoint.Services.GetRequiredService<Latch>();
        var running = endpoint.PostAsync("""{"query":"{ held }"}""");
        await latch.EnteredAsync();
        using var leaving = new CancellationTokenSource();
        var gone = SendAsync(endpoint, leaving.Token);
        await UntilAsync(() => Gate(endpoint).Waiting == 1);

        await leaving.CancelAsync();
        await UntilAsync(() => Gate(endpoint).Waiting == 0);
        var next = endpoint.PostAsync("""{"query":"{ hello }"}""");
        await UntilAsync(() => Gate(endpoint).Waiting == 1);
        latch.Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        Assert.Equal(200, (await running).Status);
        Assert.Equal(200, (await next).Status);
    }

    [Fact]
    public async Task A_request_whose_body_is_still_coming_keeps_nobody_waiting()
    {
        await using var endpoint = await OpenAsync();
        using var slow = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new SlowContent() };
        slow.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        var content = (SlowContent)slow.Content;
        var sending = endpoint.Client.SendAsync(slow);
        await content.Begun;

        Assert.Equal(200, (await endpoint.PostAsync("""{"query":"{ hello }"}""")).Status);
        content.Finish();
        using var answer = await sending;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<Endpoint> OpenAsync() => Endpoint.StartAsync(options =>
    {
        options.Concurrency = new ConcurrencyOptions { MaxRunning = 1, MaxWaiting = 1, RetryAfter = TimeSpan.FromSeconds(7) };
        options.Limits = options.Limits with { Timeout = TimeSpan.FromMinutes(1) };
    });

    private static OperationGate Gate(Endpoint endpoint) => endpoint.Services.GetRequiredService<OperationGate>();

    private static async Task<HttpResponseMessage> SendAsync(Endpoint endpoint, CancellationToken ct)
    {
        using var content = new StringContent("""{"query":"{ hello }"}""", Encoding.UTF8, "application/json");
        return await endpoint.Client.PostAsync("/graphql", content, ct);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), patience.Token);
        }
    }

    /// <summary>A body that ends when the test says so.</summary>
    private sealed class SlowContent : HttpContent
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => begun.Task;

        public void Finish() => finish.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("""{"query":"""u8.ToArray());
            await stream.FlushAsync();
            begun.SetResult();
            await finish.Task;
            await stream.WriteAsync("\"{ hello }\"}"u8.ToArray());
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
