using CrossMentor.Plugins.Hosting;
using CrossMentor.Plugins.Hosting.Installing;

namespace CrossMentor.Host.Composition;

/// <summary>Looks now and then whether packages were installed or removed, writes it into the log, and so lets go of what is gone.</summary>
/// <remarks>Nobody waits for it: whoever starts a run or asks for the plugins looks for themselves.</remarks>
internal sealed class PluginWatch(PluginStore store, TimeProvider time, ILogger<PluginWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var known = Look([]);
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            known = Compare(known, Look(known));
        }
    }

    private HashSet<(string PackageId, string Version, PluginStatus Status)> Compare(
        HashSet<(string PackageId, string Version, PluginStatus Status)> before, HashSet<(string PackageId, string Version, PluginStatus Status)> now)
    {
        foreach (var (packageId, version, status) in now.Except(before))
        {
            log.LogInformation("Plugin package {Package} {Version} is here: {Status}", packageId, version, status);
        }

        foreach (var (packageId, version, _) in before.Except(now))
        {
            log.LogInformation("Plugin package {Package} {Version} is gone", packageId, version);
        }

        return now;
    }

    private HashSet<(string PackageId, string Version, PluginStatus Status)> Look(HashSet<(string PackageId, string Version, PluginStatus Status)> before)
    {
        try
        {
            return [.. store.Current.Packages
                .Where(package => package.Origin == PluginOrigin.Installed)
                .Select(package => (package.PackageId, package.Version, package.Status))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(exception, "The folder of installed plugins cannot be read");
            return before;
        }
    }
}
