namespace CrossMentor.Application.Commands;

/// <summary>What is to happen once the change is safely stored, and not at all when it is not.</summary>
internal sealed class AfterCommit
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
            // The change is stored whether or not the client still waits for the answer.
            await action(CancellationToken.None);
        }
    }
}
