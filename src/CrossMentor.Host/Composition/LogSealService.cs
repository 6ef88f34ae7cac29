using CrossMentor.Application.Auditing;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Composition;

/// <summary>Appends what the logs were given to their chains while the server runs.</summary>
internal sealed class LogSealService(LogSealer sealer, AuditOptions options, TimeProvider clock, ILogger<LogSealService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.SealSeconds == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.SealSeconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await SealAsync(stoppingToken);
        }
    }

    // What waits goes on waiting: a time that fails is made up for by the next one, and `audit verify` tells what waits for too long.
    private async Task SealAsync(CancellationToken ct)
    {
        try
        {
            await sealer.SealAsync(ct);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "The logs could not be sealed; the next time tries again");
        }
    }
}
