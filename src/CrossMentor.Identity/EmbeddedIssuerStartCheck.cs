using CrossMentor.Identity.Keys;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity;

/// <summary>Lets the process start only where the issuer is wanted, has a usable address and can reach its signing keys.</summary>
internal sealed class EmbeddedIssuerStartCheck(
    IHostEnvironment environment, IOptions<EmbeddedIssuerOptions> options, IssuerUrl url, SigningKeyRing ring) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() && !options.Value.Enabled)
        {
            throw new InvalidOperationException(
                $"The embedded issuer does not start in {environment.EnvironmentName} unless Identity:Embedded:Enabled is true. "
                + "It is not OpenID-certified; prefer an issuer of your own in Identity:Issuers.");
        }

        await ring.PublishedAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // The address may only be known once the server listens, so this is the earliest moment to find it unusable.
    public Task StartedAsync(CancellationToken cancellationToken) => Task.FromResult(url.Value);

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
