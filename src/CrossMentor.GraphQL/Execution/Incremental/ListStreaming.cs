using System.Runtime.InteropServices;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>The lists of one column whose further items come later.</summary>
internal sealed class ListStreaming<TItem>(StreamPlan<TItem> plan, FieldSite site)
{
    private readonly Dictionary<int, (IEnumerator<TItem> Items, int Index)> rests = [];
    private StreamedRows<TItem>? source;

    /// <summary>Adds the items that come with a list and keeps the others; false if the request wants an impossible number of them.</summary>
    public bool TryAdd(OperationRun run, IEnumerable<TItem> list, Column<TItem> items, int index)
    {
        if (plan.Usage.InitialCountIn(run.Variables) is not { } initialCount)
        {
            return false;
        }

        var rest = Enumerate(list);
        try
        {
            for (var item = 0; rest.MoveNext(); item++)
            {
                if (item == initialCount)
                {
                    rests[index] = (rest, item);
                    return true;
                }

                items.Add(run, rest.Current);
            }
        }
        finally
        {
            if (!rests.ContainsKey(index))
            {
                rest.Dispose();
            }
        }

        return true;
    }

    /// <summary>Notes that further items of a list come later, now that the list is written.</summary>
    public void Register(OperationRun run, int index, IResponsePosition position)
    {
        if (rests.Remove(index, out var rest))
        {
            source ??= new StreamedRows<TItem>(site, plan.Items);
            run.Delivery!.Register(
                run.Response.Length, new StreamedList<TItem>(plan.Usage, position.PathOf(index), source, rest.Items, rest.Index));
        }
    }

    public void Clear()
    {
        foreach (var (items, _) in rests.Values)
        {
            items.Dispose();
        }

        rests.Clear();
        source = null;
    }

    // Lists that somebody might change while the client waits are copied; everything else is enumerated as far as it is asked for.
    private static IEnumerator<TItem> Enumerate(IEnumerable<TItem> list) =>
        list is List<TItem> changing ? ((IEnumerable<TItem>)CollectionsMarshal.AsSpan(changing).ToArray()).GetEnumerator() : list.GetEnumerator();
}
