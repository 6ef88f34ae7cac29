using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>Some items of streamed lists, completed and resolved as one set.</summary>
internal sealed class StreamPortion<TItem> : IResponsePosition
{
    private readonly List<Stretch> stretches = [];
    private readonly Column<TItem> items;
    private RowErrors errors = new([], 0);

    public StreamPortion(ValuePlan<TItem> itemPlan) => items = itemPlan.CreateColumn(this);

    /// <summary>Takes items of a list as long as there is room; true if the list has no more.</summary>
    public bool Take(OperationRun run, FieldSite site, StreamedList<TItem> list, ref int room)
    {
        var stretch = new Stretch(list, list.Index, items.Count);
        stretches.Add(stretch);
        try
        {
            while (room > 0)
            {
                room--;
                items.Add(run, list.Current);
                stretch.Count++;
                if (!list.MoveNext())
                {
                    stretch.IsLast = true;
                    break;
                }
            }
        }
        catch (Exception exception) when (!run.IsCancellation(exception))
        {
            run.Errors.AddFailure(site, exception, list.Path);
            stretch.IsBroken = true;
        }

        return stretch.IsLast || stretch.IsBroken;
    }

    public async ValueTask ResolveAsync(OperationRun run, Delivery delivery)
    {
        items.Schedule(run);
        await run.DrainAsync();
        delivery.Count(run, items);
        errors = new RowErrors(run.Errors.Take(), stretches.Count == 0 ? 0 : stretches[0].List.PathLength + 1);
    }

    public void Write(OperationRun run, Delivery delivery)
    {
        foreach (var stretch in stretches)
        {
            Write(run, delivery, stretch);
        }
    }

    public ResponsePath? PathOf(int index)
    {
        var stretch = stretches.FindLast(candidate => candidate.Start <= index)!;
        return stretch.PathOf(index - stretch.Start);
    }

    /// <summary>Writes items up to the first that is null where none may be: that one ends the stream.</summary>
    private void Write(OperationRun run, Delivery delivery, Stretch stretch)
    {
        var start = run.Response.Length;
        var found = new List<GraphQLError>();
        IReadOnlyList<GraphQLError>? failure = null;
        for (var item = 0; item < stretch.Count && failure is null; item++)
        {
            var mark = run.Response.Length;
            run.Response.Raw(item == 0 ? ""u8 : ","u8);
            delivery.Scope = null;
            var isWritten = items.Write(run, stretch.Start + item);
            var ofItem = errors.Of(stretch.PathOf(item), run.Errors.Take());
            if (isWritten)
            {
                found.AddRange(ofItem);
                delivery.Integrate(part: null);
            }
            else
            {
                run.Undo(mark);
                failure = ofItem;
            }
        }

        if (run.Response.Length > start)
        {
            delivery.Deliver(stretch.List, start..run.Response.Length, found);
        }

        if (failure is not null || stretch.IsBroken)
        {
            delivery.Fail(stretch.List, failure ?? errors.Of(stretch.List.Path, []));
        }
        else if (stretch.IsLast)
        {
            delivery.Complete(stretch.List);
        }
    }

    /// <summary>Items of one list that stand one after the other.</summary>
    private sealed class Stretch(StreamedList<TItem> list, int firstIndex, int start)
    {
        public StreamedList<TItem> List => list;

        /// <summary>Where the first of them stands in the portion.</summary>
        public int Start => start;

        public int Count { get; set; }

        public bool IsLast { get; set; }

        /// <summary>True if the list failed while its items were asked for.</summary>
        public bool IsBroken { get; set; }

        public ResponsePath PathOf(int item) => ResponsePath.Append(list.Path, PathSegment.OfIndex(firstIndex + item));
    }
}
