namespace CrossMentor.Application.Commands;

/// <summary>What is to happen in the transaction of a command after everything is saved in it, its audit entry and its kept answer too.</summary>
internal sealed class BeforeCommit
{
    private readonly List<Func<CancellationToken, Task>> actions = [];

    public void Add(Func<CancellationToken, Task> action) => actions.Add(action);

    public void Forget() => actions.Clear();

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var action in actions)
        {
            await action(ct);
        }
    }
}
