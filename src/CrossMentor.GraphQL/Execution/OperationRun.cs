using System.Diagnostics;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution.Incremental;

namespace CrossMentor.GraphQL.Execution;

/// <summary>One operation under way: what its steps share. Kept by its plan between operations, emptied.</summary>
internal sealed class OperationRun
{
    /// <summary>Room for more than this is made only when it is needed.</summary>
    private const int MaxExpectedBytes = 256 * 1024;

    /// <summary>How long a resolver that was told to end is waited for; then its operation is given up without it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly OperationPlan plan;
    private readonly ObjectSet<RootValue> root;
    private readonly Queue<ObjectSet> pending = new();
    private readonly bool[] active;
    private readonly int[]?[] orders;
    private int expectedBytes;
    private ResponseBuffer? response;
    private IServiceProvider? services;

    public OperationRun(OperationPlan plan)
    {
        this.plan = plan;
        Errors = new ExecutionErrors(this);
        root = plan.Root.CreateSet(site: null, RootPosition.Instance);
        active = new bool[plan.Conditions.Count];
        orders = new int[plan.OrderCount][];
        Delivery = plan.IsIncremental ? new Delivery(plan.PortionItems) : null;
    }

    /// <summary>What comes after the first response; null if nothing can.</summary>
    public Delivery? Delivery { get; }

    public ResponseBuffer Response => response ?? throw new UnreachableException("A run writes only between its beginning and its end.");

    public IServiceProvider Services => services ?? throw new UnreachableException("A run resolves only between its beginning and its end.");

    public VariableValues Variables { get; private set; } = VariableValues.None;

    public InputLimits InputLimits => plan.InputLimits;

    public ExecutionErrors Errors { get; }

    public CancellationToken Cancellation { get; private set; }

    public bool IsActive(int condition) => condition == ConditionTable.Always || active[condition];

    public bool IsCancellation(Exception exception) => exception is OperationCanceledException && Cancellation.IsCancellationRequested;

    /// <summary>Awaits a resolver, but not much longer than the operation may last.</summary>
    public ValueTask<T> BoundAsync<T>(ValueTask<T> task) =>
        task.IsCompleted || !Cancellation.CanBeCanceled ? task : new ValueTask<T>(BoundAsync(task.AsTask(), Cancellation));

    /// <summary>Awaits a guard, but not much longer than the operation may last.</summary>
    public ValueTask BoundAsync(ValueTask task) =>
        task.IsCompleted || !Cancellation.CanBeCanceled ? task : new ValueTask(BoundAsync(task.AsTask(), Cancellation));

    public int[] OrderOf(FieldOrder order) => orders[order.Index] ??= order.For(this);

    public void Enqueue(ObjectSet set) => pending.Enqueue(set);

    public void Begin(
        ResponseBuffer buffer,
        IServiceProvider provider,
        VariableValues variables,
        RootValue initialValue,
        EngineHooks hooks,
        CancellationToken ct)
    {
        (response, services, Variables, Cancellation) = (buffer, provider, variables, ct);
        Errors.Begin(hooks.ErrorReporter, hooks.ErrorTranslator);
        plan.Conditions.Evaluate(variables, active);
        buffer.Reserve(expectedBytes);
        root.Add(initialValue, origin: 0);
    }

    /// <summary>Resolves all levels and writes the value of <c>data</c>; false if nothing is left of it but null.</summary>
    public async ValueTask<bool> ExecuteAsync()
    {
        var mark = Response.Length;
        var isWritten = plan.IsSerial ? await ExecuteSeriallyAsync() : await ExecuteByLevelAsync();
        if (!isWritten)
        {
            Undo(mark);
            Response.Null();
        }

        return isWritten;
    }

    /// <summary>What was really resolved; to be asked after execution.</summary>
    public OperationCost Tally()
    {
        var tally = Delivery?.Tally ?? default;
        root.Tally(this, ref tally);
        return tally.Total;
    }

    /// <summary>Cuts off what was written after the response had a length, and forgets what was to come later of it.</summary>
    public void Undo(int mark)
    {
        Response.Truncate(mark);
        Delivery?.Forget(mark);
    }

    /// <summary>Goes on after the first response.</summary>
    public void Continue(ResponseBuffer buffer, IServiceProvider provider) => (response, services) = (buffer, provider);

    /// <summary>Level by level: the sets a level leads to come after all sets of that level.</summary>
    public async ValueTask DrainAsync()
    {
        while (pending.TryDequeue(out var set))
        {
            Cancellation.ThrowIfCancellationRequested();
            await set.ResolveAsync(this);
        }
    }

    public void Clear()
    {
        expectedBytes = Math.Min(response?.Length ?? 0, MaxExpectedBytes);
        root.Clear();
        pending.Clear();
        Errors.Clear();
        Delivery?.Clear();
        Array.Clear(orders);
        (response, services, Variables, Cancellation) = (null, null, VariableValues.None, CancellationToken.None);
    }

    private static async Task<T> BoundAsync<T>(Task<T> task, CancellationToken ct)
    {
        await BoundAsync((Task)task, ct);
        return await task;
    }

    /// <remarks>
    /// The moment after the cancellation belongs to the resolver: it has to tell its database, and whoever went on at once would take away the
    /// services, and with them the connection, that it needs for that.
    /// </remarks>
    private static async Task BoundAsync(Task task, CancellationToken ct)
    {
        try
        {
            await task.WaitAsync(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested && !task.IsCompleted)
        {
            await Task.WhenAny(task, Task.Delay(Patience, CancellationToken.None));
            throw;
        }
    }

    private async ValueTask<bool> ExecuteByLevelAsync()
    {
        pending.Enqueue(root);
        await DrainAsync();
        return root.Write(this, row: 0);
    }

    /// <summary>Mutations: each root field with everything below it is resolved and written before the next begins (sec-Mutation).</summary>
    private async ValueTask<bool> ExecuteSeriallyAsync()
    {
        var mark = Response.Length;
        var order = plan.Root.OrderOf(this);
        for (var index = 0; index < plan.Root.Fields.Length; index++)
        {
            var field = order is null ? index : order[index];
            Cancellation.ThrowIfCancellationRequested();
            await root.ResolveFieldAsync(this, field);
            await DrainAsync();
            if (!root.WriteField(this, field, row: 0))
            {
                return false;
            }
        }

        ObjectSet<RootValue>.Close(this, mark);
        return true;
    }
}
