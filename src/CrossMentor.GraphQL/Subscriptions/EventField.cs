using System.Diagnostics;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Subscriptions;

/// <summary>The root field of a subscription: opens the source stream once, and has each event as its value afterwards.</summary>
internal sealed class EventField<T>(
    FieldSite site,
    Func<object?[], CancellationToken, ValueTask<IAsyncEnumerable<T>>> method,
    ArgumentPlan arguments,
    ValuePlan<T> values)
    : FieldPlan<RootValue>(site), IEventSource
{
    public override IEnumerable<ObjectPlan> Children => values.Children;

    public override FieldStep<RootValue> CreateStep() => new Step(Site, values);

    public async ValueTask<SourceStream?> OpenAsync(OperationRun run, CancellationToken lifetime)
    {
        var path = new FieldPosition(Site).PathOf(index: 0);
        try
        {
            if (!arguments.TryPrepare(run, out var prepared, out var problem))
            {
                run.Errors.AddArgumentProblem(Site, problem, path);
                return null;
            }

            var events = await run.BoundAsync(method(prepared, lifetime))
                ?? throw new InvalidOperationException($"The resolver of {Site.Coordinate} returned null instead of a stream.");
            return new SourceStream<T>(events.GetAsyncEnumerator(lifetime));
        }
        catch (Exception exception) when (!run.IsCancellation(exception))
        {
            run.Errors.AddFailure(Site, exception, path);
            return null;
        }
    }

    private sealed class Step : FieldStep<RootValue>
    {
        private readonly FieldPosition position;
        private readonly Column<T> column;

        public Step(FieldSite site, ValuePlan<T> values)
        {
            position = new FieldPosition(site);
            column = values.CreateColumn(position);
        }

        public override ValueTask ResolveAsync(OperationRun run, ObjectSet<RootValue> parents)
        {
            position.Parents = parents;
            var root = parents[0] as EventRoot<T> ?? throw new UnreachableException("A subscription is executed on its own events only.");
            column.Add(run, root.Value);
            column.Schedule(run);
            return ValueTask.CompletedTask;
        }

        public override bool Write(OperationRun run, ObjectSet<RootValue> parents, int row) => column.Write(run, row);

        public override void Clear() => column.Clear();
    }
}
