using CrossMentor.Persistence.Operations;

namespace CrossMentor.Host.Composition;

/// <summary>Whether traffic should be sent here: not before everything is set up, and not from the moment the process is told to end.</summary>
internal sealed class Readiness(IHostApplicationLifetime lifetime, DatabaseHealth database)
{
    private volatile bool isSetUp;

    /// <summary>Called once, when everything the server promises is there.</summary>
    public void SetUpIsDone() => isSetUp = true;

    public async Task<bool> IsReadyAsync(CancellationToken ct)
        => isSetUp
            && !lifetime.ApplicationStopping.IsCancellationRequested
            && await database.CheckAsync(ct) == DatabaseState.Ready;
}
