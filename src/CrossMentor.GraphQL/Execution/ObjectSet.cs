using System.Diagnostics;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Execution.Incremental;

namespace CrossMentor.GraphQL.Execution;

/// <summary>All objects of one type at one place of a plan: the unit that resolvers are called with.</summary>
internal abstract class ObjectSet
{
    public abstract int Count { get; }

    /// <summary>Resolves every field of every row, one field after the other, and asks the run for the sets below.</summary>
    public abstract ValueTask ResolveAsync(OperationRun run);

    /// <summary>False if a guard hid the object; it is then null in the response.</summary>
    public abstract bool IsShown(int row);

    /// <summary>Writes one object; false if a field that may not be null is null, and the object must be null instead.</summary>
    public abstract bool Write(OperationRun run, int row);

    /// <summary>Adds what the objects and everything below them cost.</summary>
    public abstract void Tally(OperationRun run, ref CostTally tally);

    public abstract void Clear();
}

/// <summary>All objects of one type at one place of a plan, as values of their CLR type.</summary>
internal sealed class ObjectSet<T> : ObjectSet, IResponsePosition
{
    private const int Hidden = -1;

    private readonly ObjectPlan<T> plan;
    private readonly FieldSite? ownerSite;
    private readonly IResponsePosition position;
    private readonly FieldStep<T>[] steps;
    private readonly InlineObject<T>? inline;
    private readonly DeferredRows<T>[] deferred;
    private GrowingArray<T> items;
    private GrowingArray<int> origins;
    private GrowingArray<int> shownRows;

    public ObjectSet(ObjectPlan<T> plan, FieldSite? site, IResponsePosition position)
    {
        this.plan = plan;
        ownerSite = site;
        this.position = position;
        Rows = new RowList<T>(this);
        steps = Array.ConvertAll(plan.Fields, field => field.CreateStep());
        inline = InlineObject<T>.Of(plan, steps);
        deferred = plan.Deferral is null ? [] : Array.ConvertAll(plan.Deferral.Groups, group => new DeferredRows<T>(this, group.Plan));
    }

    public override int Count => items.Count;

    /// <summary>The rows as resolvers and guards are given them.</summary>
    public RowList<T> Rows { get; }

    public T this[int row] => items[row];

    /// <summary>Puts an object at the end and returns its row.</summary>
    public int Add(T item, int origin)
    {
        items.Add(item);
        origins.Add(origin);
        return items.Count - 1;
    }

    public override ValueTask ResolveAsync(OperationRun run) => inline is null ? ResolveFieldsAsync(run) : ValueTask.CompletedTask;

    /// <summary>Resolves one field of every row, if the request asks for it.</summary>
    public ValueTask ResolveFieldAsync(OperationRun run, int field) =>
        items.Count > 0 && run.IsActive(plan.Fields[field].Site.Condition) ? steps[field].ResolveAsync(run, this) : ValueTask.CompletedTask;

    public override bool IsShown(int row) => shownRows.Count == 0 || shownRows[row] != Hidden;

    public override bool Write(OperationRun run, int row)
    {
        if (inline is not null)
        {
            return inline.Write(run, run.Response, items[row], this, row);
        }

        var shown = shownRows.Count == 0 ? row : shownRows[row];
        return plan.Deferral is null ? WriteFields(run, shown) : WriteDeferring(run, shown, plan.Deferral);
    }

    /// <summary>Writes one field of one row if the request asks for it; false if it is null where null is not allowed.</summary>
    public bool WriteField(OperationRun run, int field, int row)
    {
        var site = plan.Fields[field].Site;
        if (!run.IsActive(site.Condition))
        {
            return true;
        }

        run.Response.Raw(site.Prefix);
        return steps[field].Write(run, this, row);
    }

    public static void Close(OperationRun run, int mark)
    {
        run.Response.OpenAt(mark, (byte)'{');
        run.Response.Byte((byte)'}');
    }

    public ResponsePath? PathOf(int index) => position.PathOf(origins[index]);

    public override void Tally(OperationRun run, ref CostTally tally)
    {
        if (items.Count == 0)
        {
            return;
        }

        tally.AddTypes(items.Count, plan.TypeWeight);
        for (var index = 0; index < steps.Length; index++)
        {
            var site = plan.Fields[index].Site;
            if (run.IsActive(site.Condition))
            {
                tally.AddFields(items.Count, site.Price.RawWith(run.Variables));
                steps[index].Tally(run, items.Count, ref tally);
            }
        }
    }

    public override void Clear()
    {
        items.Clear();
        origins.Clear();
        shownRows.Clear();
        if (inline is not null)
        {
            inline.Clear();
        }
        else
        {
            Array.ForEach(steps, step => step.Clear());
        }

        foreach (var rows in deferred)
        {
            rows.Clear();
        }
    }

    private bool WriteFields(OperationRun run, int row)
    {
        var mark = run.Response.Length;
        var order = plan.OrderOf(run);
        for (var index = 0; index < steps.Length; index++)
        {
            if (!WriteField(run, order is null ? index : order[index], row))
            {
                run.Undo(mark);
                return false;
            }
        }

        Close(run, mark);
        return true;
    }

    /// <summary>Writes what comes with the object, and notes what comes later once it is certain that there is an object.</summary>
    private bool WriteDeferring(OperationRun run, int row, ObjectDeferral<T> deferral)
    {
        var delivery = run.Delivery ?? throw new UnreachableException("Only a plan of an incremental answer defers.");
        var outer = delivery.Enter(deferral.NewDeferrals, run.Response.Length, this, row);
        var isWritten = WriteFields(run, row);
        for (var index = 0; isWritten && index < deferred.Length; index++)
        {
            var fragments = Array.ConvertAll(deferral.Groups[index].Usages, usage => DeliveryScope.Find(delivery.Scope, usage));
            var part = new DeferredPart(deferred[index], row, fragments, delivery.Scope, PathOf(row));
            delivery.Register(run.Response.Length, part);
        }

        delivery.Scope = outer;
        return isWritten;
    }

    private async ValueTask ResolveFieldsAsync(OperationRun run)
    {
        if (plan.Guards.Length > 0)
        {
            await HideAsync(run);
        }

        for (var index = 0; index < steps.Length; index++)
        {
            await ResolveFieldAsync(run, index);
        }
    }

    /// <summary>Asks the guards of the type about every row, and keeps only the rows that all of them show.</summary>
    private async ValueTask HideAsync(OperationRun run)
    {
        var owner = ownerSite ?? throw new UnreachableException("A root type cannot be guarded: binding refuses it.");
        var shown = await GuardRound.AskAsync(run, plan.Guards, this, owner, this);
        var kept = 0;
        for (var row = 0; row < shown.Length; row++)
        {
            shownRows.Add(shown[row] ? kept : Hidden);
            if (shown[row])
            {
                items[kept] = items[row];
                origins[kept] = origins[row];
                kept++;
            }
        }

        items.CutTo(kept);
        origins.CutTo(kept);
    }
}
