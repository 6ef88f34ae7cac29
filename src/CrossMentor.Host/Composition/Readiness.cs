namespace CrossMentor.Host.Composition;

/// <summary>Whether traffic should be sent here: not before everything is set up, and not from the moment the process is told to end.</summary>
internal sealed class Readiness(IHostApplicationLifetime lifetime)
{
    private volatile bool isSetUp;

    public bool IsReady => isSetUp && !lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Called once, when everything the server promises is there.</summary>
    public void SetUpIsDone() => isSetUp = true;
}
