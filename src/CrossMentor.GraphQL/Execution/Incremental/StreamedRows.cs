using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>The lists of one field whose items come later: portions of them are resolved together, whichever lists they are from.</summary>
internal sealed class StreamedRows<TItem>(FieldSite site, ValuePlan<TItem> itemPlan) : DeliverySource
{
    private readonly Queue<StreamedList<TItem>> lists = new();

    public void Add(StreamedList<TItem> list) => lists.Enqueue(list);

    public override async ValueTask AdvanceAsync(OperationRun run, Delivery delivery)
    {
        var portion = new StreamPortion<TItem>(itemPlan);
        var room = delivery.PortionItems;
        while (room > 0 && lists.TryPeek(out var list))
        {
            if (list.State == PendingState.Ended || portion.Take(run, site, list, ref room))
            {
                lists.Dequeue();
            }
        }

        await portion.ResolveAsync(run, delivery);
        portion.Write(run, delivery);
        if (lists.Count > 0)
        {
            delivery.Queue(this);
        }
    }
}
