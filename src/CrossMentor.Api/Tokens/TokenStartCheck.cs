using Microsoft.Extensions.Hosting;

namespace CrossMentor.Api.Tokens;

/// <summary>Stops a host whose trusted issuers contradict each other, as soon as all of them are known.</summary>
internal sealed class TokenStartCheck(TokenValidator validator) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        validator.CheckIssuers();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
