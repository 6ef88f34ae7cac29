using System.Diagnostics;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>What an incremental answer still owes its client, and in which order it is done (CreateWorkQueue of the incremental delivery proposal).</summary>
internal sealed class Delivery(int portionItems)
{
    private readonly List<(int Position, object Work)> registered = [];
    private readonly Queue<DeliverySource> queue = new();
    private readonly SortedDictionary<int, PendingResult> pending = [];
    private CostTally tally;
    private int lastId = -1;
    private int held;

    /// <summary>What the next response says.</summary>
    public IncrementalPayload Payload { get; } = new();

    /// <summary>The deferred fragments around what is being written.</summary>
    public DeliveryScope? Scope { get; set; }

    /// <summary>What was resolved after the first response.</summary>
    public CostTally Tally => tally;

    public int PortionItems => portionItems;

    public bool HasNext => pending.Count > 0;

    public IEnumerable<PendingResult> Pending => pending.Values;

    /// <summary>True if something is written that can be delivered only later.</summary>
    public bool HoldsJson => held > 0;

    /// <summary>Begins the deferred fragments of an object that is about to be written, and returns the scope around it.</summary>
    public DeliveryScope? Enter(DeferUsage[] usages, int position, IResponsePosition objects, int row)
    {
        var outer = Scope;
        if (usages.Length == 0)
        {
            return outer;
        }

        var path = objects.PathOf(row);
        foreach (var usage in usages)
        {
            var parent = usage.Parent is null ? null : DeliveryScope.Find(Scope, usage.Parent);
            var fragment = new DeferredFragment(usage, parent, path);
            registered.Add((position, fragment));
            Scope = new DeliveryScope(Scope, usage, fragment);
        }

        return outer;
    }

    /// <summary>Notes what comes later of something that is written up to a position.</summary>
    public void Register(int position, DeferredPart part) => registered.Add((position, part));

    /// <inheritdoc cref="Register(int, DeferredPart)"/>
    public void Register(int position, StreamedList list) => registered.Add((position, list));

    /// <summary>Forgets what was noted of something that is cut off again.</summary>
    public void Forget(int mark)
    {
        while (registered.Count > 0 && registered[^1].Position >= mark)
        {
            (registered[^1].Work as StreamedList)?.Dispose();
            registered.RemoveAt(registered.Count - 1);
        }
    }

    /// <summary>Adds what something resolved after the first response costs.</summary>
    public void Count(OperationRun run, ObjectSet set) => set.Tally(run, ref tally);

    /// <inheritdoc cref="Count(OperationRun, ObjectSet)"/>
    public void Count<T>(OperationRun run, Column<T> column) => column.Tally(run, ref tally);

    public void Queue(DeliverySource source)
    {
        if (!source.IsQueued)
        {
            source.IsQueued = true;
            queue.Enqueue(source);
        }
    }

    /// <summary>Works until there is something to say.</summary>
    public async ValueTask AdvanceAsync(OperationRun run)
    {
        while (Payload.IsEmpty)
        {
            if (!queue.TryDequeue(out var source))
            {
                throw new UnreachableException("Something is pending, but nothing is left to be done.");
            }

            source.IsQueued = false;
            await source.AdvanceAsync(run, this);
        }
    }

    /// <summary>Takes over what was noted since the last time, now that what it belongs to stands.</summary>
    /// <param name="part">The deferred part it was found in; null if what it belongs to is delivered at once.</param>
    public void Integrate(DeferredPart? part)
    {
        if (registered.Count == 0)
        {
            return;
        }

        var ready = new List<PendingResult>();
        foreach (var (_, work) in registered)
        {
            switch (work)
            {
                case DeferredFragment fragment:
                    Place(fragment, ready);
                    break;
                case DeferredPart nested:
                    Place(nested);
                    break;
                case StreamedList list when part is null:
                    ready.Add(list);
                    break;
                case StreamedList list:
                    part.Streams.Add(list);
                    break;
            }
        }

        registered.Clear();
        ready.ForEach(Announce);
    }

    /// <summary>Notes that a part is resolved, or has failed.</summary>
    public void Complete(DeferredPart part)
    {
        part.IsResolved = true;
        if (part.IsFailed)
        {
            foreach (var fragment in part.Fragments.Where(fragment => fragment.State == PendingState.Pending))
            {
                Fail(fragment, part.Errors);
            }

            return;
        }

        held++;
        Integrate(part);
        foreach (var fragment in part.Fragments.Where(fragment => fragment.State != PendingState.Ended))
        {
            fragment.UnresolvedCount--;
            FinishIfComplete(fragment);
        }
    }

    public void Deliver(StreamedList list, Range json, IReadOnlyList<GraphQLError> errors) => Payload.Deliver(list, json, errors);

    public void Complete(StreamedList list)
    {
        End(list, errors: []);
        list.Dispose();
    }

    public void Fail(StreamedList list, IReadOnlyList<GraphQLError> errors)
    {
        End(list, errors);
        list.Dispose();
    }

    /// <summary>Fails everything that is still to come.</summary>
    public void GiveUp(GraphQLError error)
    {
        foreach (var result in pending.Values)
        {
            Payload.Complete(result, [error]);
        }

        pending.Clear();
    }

    /// <summary>Ends what is open, when nobody will ask for more.</summary>
    public void Abandon()
    {
        Forget(0);
        foreach (var result in pending.Values)
        {
            Release(result);
        }

        pending.Clear();
    }

    /// <summary>Forgets an answer that is over.</summary>
    public void Clear()
    {
        Forget(0);
        queue.Clear();
        pending.Clear();
        (Scope, tally, lastId, held) = (null, default, -1, 0);
    }

    private static void Release(PendingResult result)
    {
        switch (result)
        {
            case StreamedList list:
                list.Dispose();
                break;
            case DeferredFragment fragment:
                fragment.Parts.ForEach(part => part.Streams.ForEach(list => list.Dispose()));
                break;
        }
    }

    private static void Place(DeferredFragment fragment, List<PendingResult> ready)
    {
        if (fragment.Parent is not { } parent)
        {
            ready.Add(fragment);
        }
        else if (parent.State == PendingState.Ended)
        {
            fragment.State = PendingState.Ended;
        }
        else
        {
            parent.Children.Add(fragment);
        }
    }

    private void Place(DeferredPart part)
    {
        if (part.IsAbandoned)
        {
            return;
        }

        foreach (var fragment in part.Fragments.Where(fragment => fragment.State != PendingState.Ended))
        {
            fragment.Parts.Add(part);
            fragment.UnresolvedCount++;
        }

        part.Source.Add(part);
        if (part.IsWanted)
        {
            Queue(part.Source);
        }
    }

    private void Announce(PendingResult result)
    {
        if (result is DeferredFragment { Parts.Count: 0 } empty)
        {
            // Everything in it has come in another way, so there is nothing to say of it.
            empty.State = PendingState.Ended;
            empty.Children.ForEach(Announce);
            return;
        }

        result.State = PendingState.Pending;
        result.Id = ++lastId;
        pending.Add(result.Id, result);
        Payload.Announce(result);
        switch (result)
        {
            case StreamedList list:
                list.Start();
                Queue(list.Source);
                break;
            case DeferredFragment fragment when fragment.Parts.Find(part => part.IsFailed) is { } failed:
                Fail(fragment, failed.Errors);
                break;
            case DeferredFragment fragment:
                fragment.Parts.FindAll(part => !part.IsResolved).ForEach(part => Queue(part.Source));
                FinishIfComplete(fragment);
                break;
        }
    }

    private void FinishIfComplete(DeferredFragment fragment)
    {
        if (fragment.State != PendingState.Pending || fragment.UnresolvedCount > 0)
        {
            return;
        }

        var streams = new List<StreamedList>();
        foreach (var part in fragment.Parts)
        {
            Payload.Deliver(part, NearestTo(part));
            held--;
            streams.AddRange(part.Streams);
            foreach (var other in part.Fragments.Where(other => other != fragment))
            {
                other.Parts.Remove(part);
            }
        }

        End(fragment, errors: []);
        fragment.Children.ForEach(Announce);
        streams.ForEach(Announce);
    }

    /// <summary>The pending fragment that a part belongs to and that stands deepest, so that the way from there is short.</summary>
    private static DeferredFragment NearestTo(DeferredPart part) =>
        part.Fragments.Where(fragment => fragment.State == PendingState.Pending).MaxBy(fragment => fragment.PathLength)!;

    private void Fail(DeferredFragment fragment, IReadOnlyList<GraphQLError> errors)
    {
        End(fragment, errors);
        Drop(fragment);
    }

    private void End(PendingResult result, IReadOnlyList<GraphQLError> errors)
    {
        result.State = PendingState.Ended;
        pending.Remove(result.Id);
        Payload.Complete(result, errors);
    }

    /// <summary>Gives up what nobody waits for once a fragment has failed.</summary>
    private void Drop(DeferredFragment fragment)
    {
        fragment.State = PendingState.Ended;
        foreach (var part in fragment.Parts.Where(part => part.IsAbandoned && part is { IsResolved: true, IsFailed: false }))
        {
            held--;
            part.Streams.ForEach(list => list.Dispose());
        }

        fragment.Children.ForEach(Drop);
    }
}
