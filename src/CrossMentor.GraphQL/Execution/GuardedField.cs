using CrossMentor.GraphQL.Cost;
using System.Diagnostics;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Subscriptions;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A field that a guard may hide: the field behind it works on a set that has only the parents whose value may be shown.</summary>
/// <remarks>A guarded subscription is guarded at each of its events.</remarks>
internal sealed class GuardedField<TParent> : FieldPlan<TParent>, IEventSource
{
    private readonly FieldPlan<TParent> inner;
    private readonly BoundGuard[] guards;
    private readonly ObjectPlan<TParent> behind;

    public GuardedField(FieldPlan<TParent> inner, BoundGuard[] guards)
        : base(inner.Site)
    {
        this.inner = inner;
        this.guards = guards;
        behind = new ObjectPlan<TParent>([inner], order: null, guards: [], typeWeight: 0);
    }

    public override IEnumerable<ObjectPlan> Children => inner.Children;

    public override FieldStep<TParent> CreateStep() => new Step(this);

    public ValueTask<SourceStream?> OpenAsync(OperationRun run, CancellationToken lifetime) => inner is IEventSource source
        ? source.OpenAsync(run, lifetime)
        : throw new UnreachableException($"{Site.Coordinate} is no subscription.");

    private sealed class Step : FieldStep<TParent>
    {
        private const int Hidden = -1;

        private readonly GuardedField<TParent> plan;
        private readonly FieldStep<TParent> inner;
        private readonly FieldPosition failures;
        private readonly ParentPosition parentPosition = new();
        private readonly ObjectSet<TParent> visible;
        private GrowingArray<int> rows;

        public Step(GuardedField<TParent> plan)
        {
            this.plan = plan;
            inner = plan.inner.CreateStep();
            failures = new FieldPosition(plan.Site);
            visible = plan.behind.CreateSet(plan.Site, parentPosition);
        }

        public override async ValueTask ResolveAsync(OperationRun run, ObjectSet<TParent> parents)
        {
            failures.Parents = parents;
            parentPosition.Parents = parents;
            var shown = await GuardRound.AskAsync(run, plan.guards, parents, plan.Site, failures);
            for (var row = 0; row < shown.Length; row++)
            {
                rows.Add(shown[row] ? visible.Add(parents[row], origin: row) : Hidden);
            }

            if (visible.Count > 0)
            {
                await inner.ResolveAsync(run, visible);
            }
        }

        public override bool Write(OperationRun run, ObjectSet<TParent> parents, int row)
        {
            if (rows[row] != Hidden)
            {
                return inner.Write(run, visible, rows[row]);
            }

            run.Response.Null();
            return true;
        }

        public override void Tally(OperationRun run, int parentCount, ref CostTally tally) => inner.Tally(run, visible.Count, ref tally);

        public override void Clear()
        {
            rows.Clear();
            visible.Clear();
            inner.Clear();
        }
    }

    /// <summary>The visible parents stand where they stood among all parents.</summary>
    private sealed class ParentPosition : IResponsePosition
    {
        public IResponsePosition Parents { get; set; } = RootPosition.Instance;

        public ResponsePath? PathOf(int index) => Parents.PathOf(index);
    }
}
