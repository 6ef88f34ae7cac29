using CrossMentor.Application.Privacy.Retaining;
using CrossMentor.Host.Configuration;

namespace CrossMentor.Host.Composition;

/// <summary>Carries out the rules of retention while the server runs: some minutes after it started, and then every so often.</summary>
internal sealed class RetentionService(RetentionSweep sweep, RetentionOptions options, ILogger<RetentionService> log) : BackgroundService
{
    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.SweepHours == 0)
        {
            return;
        }

        await Task.Delay(Delay, stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromHours(options.SweepHours));
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // What is due stays due: a sweep that fails is made up for by the next one.
    private async Task SweepAsync(CancellationToken ct)
    {
        try
        {
            var rows = (await sweep.SweepAsync(ct)).Sum(count => count.Rows);
            log.LogInformation("Retention ended {Rows} rows", rows);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "Retention could not be carried out; the next sweep tries again");
        }
    }
}
