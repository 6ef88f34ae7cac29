namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>The objects of one set whose deferred fields wait to be resolved.</summary>
internal abstract class DeferredRows : DeliverySource
{
    private List<DeferredPart> waiting = [];

    public void Add(DeferredPart part) => waiting.Add(part);

    public override void Clear()
    {
        base.Clear();
        waiting.Clear();
    }

    /// <summary>Resolves the parts that somebody waits for, all rows of a field together, and writes each by itself.</summary>
    public override async ValueTask AdvanceAsync(OperationRun run, Delivery delivery)
    {
        var wanted = TakeWanted();
        if (wanted.Count == 0)
        {
            return;
        }

        var batch = CreateBatch(wanted);
        run.Enqueue(batch);
        await run.DrainAsync();
        delivery.Count(run, batch);
        var errors = new RowErrors(run.Errors.Take(), wanted[0].Path?.Length ?? 0);
        for (var row = 0; row < wanted.Count; row++)
        {
            var part = wanted[row];
            delivery.Scope = part.Scope;
            var start = run.Response.Length;
            part.IsFailed = !batch.Write(run, row);
            part.Json = start..run.Response.Length;
            part.Errors = errors.Of(part.Path, run.Errors.Take());
            delivery.Complete(part);
        }
    }

    /// <summary>A set of the objects of some parts, in their order.</summary>
    protected abstract ObjectSet CreateBatch(List<DeferredPart> parts);

    private List<DeferredPart> TakeWanted()
    {
        var wanted = waiting.FindAll(part => part.IsWanted);
        waiting = waiting.FindAll(part => !part.IsWanted && !part.IsAbandoned);
        return wanted;
    }
}

/// <summary>The objects of one set whose deferred fields wait to be resolved, as values of their CLR type.</summary>
internal sealed class DeferredRows<T>(ObjectSet<T> parents, ObjectPlan<T> plan) : DeferredRows
{
    protected override ObjectSet CreateBatch(List<DeferredPart> parts)
    {
        var batch = plan.CreateSet(site: null, parents);
        foreach (var part in parts)
        {
            batch.Add(parents[part.Row], origin: part.Row);
        }

        return batch;
    }
}
