using System.Runtime.InteropServices;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Execution.Incremental;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Lists that a resolver returned: their items stand one after the other in one column, whatever list they came from.</summary>
internal sealed class ListColumn<TList, TItem> : Column<TList>, IResponsePosition
{
    private readonly Column<TItem> items;
    private readonly ListStreaming<TItem>? streaming;
    private GrowingArray<Extent> lists;

    public ListColumn(FieldSite site, bool isNonNull, IResponsePosition position, ValuePlan<TItem> itemPlan, StreamPlan<TItem>? stream)
        : base(site, isNonNull, position)
    {
        items = itemPlan.CreateColumn(this);
        streaming = stream is null ? null : new ListStreaming<TItem>(stream, site);
    }

    private enum ListState : byte
    {
        Present,
        Null,
        ExplainedNull,
    }

    public override int Count => lists.Count;

    public override void Add(OperationRun run, TList value)
    {
        if (value is null)
        {
            AddNull(isExplained: false);
            return;
        }

        // The entry stands before its items, so that an item that fails at once already knows its path.
        var index = lists.Count;
        lists.Add(new Extent(items.Count, int.MaxValue, ListState.Present));
        var state = ListState.Present;
        try
        {
            if (streaming is null)
            {
                AddItems(run, value);
            }
            else if (!streaming.TryAdd(run, (IEnumerable<TItem>)value, items, index))
            {
                run.Errors.AddArgumentProblem(Site, "@stream expects an initialCount of at least zero.", Position.PathOf(index));
                state = ListState.ExplainedNull;
            }
        }
        catch (Exception exception) when (!run.IsCancellation(exception))
        {
            run.Errors.AddFailure(Site, exception, Position.PathOf(index));
            state = ListState.ExplainedNull;
        }

        lists[index] = new Extent(lists[index].Start, items.Count, state);
    }

    public override void AddNull(bool isExplained) =>
        lists.Add(new Extent(items.Count, items.Count, isExplained ? ListState.ExplainedNull : ListState.Null));

    public override void Schedule(OperationRun run) => items.Schedule(run);

    public override bool Write(OperationRun run, int index)
    {
        var (start, end, state) = lists[index];
        if (state != ListState.Present)
        {
            return WriteNull(run, index, isExplained: state == ListState.ExplainedNull);
        }

        var response = run.Response;
        var mark = response.Length;
        for (var item = start; item < end; item++)
        {
            response.Byte((byte)',');
            if (!items.Write(run, item))
            {
                run.Undo(mark);
                return WriteNull(run, index, isExplained: true);
            }
        }

        response.OpenAt(mark, (byte)'[');
        response.Byte((byte)']');
        streaming?.Register(run, index, Position);
        return true;
    }

    public override void Tally(OperationRun run, ref CostTally tally) => items.Tally(run, ref tally);

    public override void Clear()
    {
        lists.Clear();
        items.Clear();
        streaming?.Clear();
    }

    public ResponsePath? PathOf(int index)
    {
        var list = ListOf(index);
        return ResponsePath.Append(Position.PathOf(list), PathSegment.OfIndex(index - lists[list].Start));
    }

    private void AddItems(OperationRun run, TList value)
    {
        switch (value)
        {
            case TItem[] array:
                AddSpan(run, array);
                break;
            case List<TItem> list:
                AddSpan(run, CollectionsMarshal.AsSpan(list));
                break;
            case IReadOnlyList<TItem> list:
                for (var index = 0; index < list.Count; index++)
                {
                    items.Add(run, list[index]);
                }

                break;
            default:
                foreach (var item in (IEnumerable<TItem>)value!)
                {
                    items.Add(run, item);
                }

                break;
        }
    }

    private void AddSpan(OperationRun run, ReadOnlySpan<TItem> span)
    {
        foreach (var item in span)
        {
            items.Add(run, item);
        }
    }

    /// <summary>The list an item belongs to: the first whose end lies behind it.</summary>
    private int ListOf(int item)
    {
        var (low, high) = (0, lists.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lists[middle].End > item)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private readonly record struct Extent(int Start, int End, ListState State);
}
