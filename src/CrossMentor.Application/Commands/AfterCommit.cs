using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Commands;

/// <summary>What is to happen once the change is safely stored, and not at all when it is not.</summary>
/// <remarks>
/// The change is what was asked for, so trouble in what follows it is logged and never told as a failure of the change. A run that
/// ends at the very moment it is interrupted is such a trouble: the stored run says that it is cancelled, and nothing of it is kept.
/// </remarks>
internal sealed class AfterCommit(ILogger<AfterCommit> log)
{
    private readonly List<Func<CancellationToken, Task>> actions = [];

    public void Add(Action action) => Add(_ =>
    {
        action();
        return Task.CompletedTask;
    });

    public void Add(Func<CancellationToken, Task> action) => actions.Add(action);

    public void Forget() => actions.Clear();

    public async Task RunAsync()
    {
        var due = actions.ToList();
        actions.Clear();
        foreach (var action in due)
        {
            try
            {
                // The change is stored whether or not the client still waits for the answer.
                await action(CancellationToken.None);
            }
            catch (Exception exception)
            {
                log.LogError(exception, "A change is stored, and what was to follow it failed");
            }
        }
    }
}
