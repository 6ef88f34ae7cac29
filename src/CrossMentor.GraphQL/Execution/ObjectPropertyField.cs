using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>An object that is a property of the parent and has nothing below it that must be resolved: it needs no set of its own.</summary>
internal sealed class ObjectPropertyField<TParent, T>(FieldSite site, bool isNonNull, Func<TParent, T> property, ObjectPlan<T> plan)
    : FieldPlan<TParent>(site)
{
    public override IEnumerable<ObjectPlan> Children => [plan];

    public override bool IsInline => true;

    public override FieldStep<TParent> CreateStep() => new Step(Site, isNonNull, property, plan);

    private sealed class Step : InlineStep<TParent>
    {
        private readonly FieldSite site;
        private readonly bool isNonNull;
        private readonly Func<TParent, T> property;
        private readonly InlineObject<T> objects;
        private readonly FieldPosition position;

        public Step(FieldSite site, bool isNonNull, Func<TParent, T> property, ObjectPlan<T> plan)
        {
            this.site = site;
            this.isNonNull = isNonNull;
            this.property = property;
            position = new FieldPosition(site);
            objects = InlineObject<T>.Of(plan, Array.ConvertAll(plan.Fields, field => field.CreateStep()))
                ?? throw new ArgumentException($"{site.Coordinate} has fields that need columns.", nameof(plan));
        }

        public override bool Write(OperationRun run, TParent parent, IResponsePosition parents, int row)
        {
            position.Parents = parents;
            T value;
            try
            {
                value = property(parent);
            }
            catch (Exception exception) when (!run.IsCancellation(exception))
            {
                run.Errors.AddFailure(site, exception, position.PathOf(row));
                return WriteNull(run, row, isExplained: true);
            }

            return value is null
                ? WriteNull(run, row, isExplained: false)
                : objects.Write(run, value, position, row) || WriteNull(run, row, isExplained: true);
        }

        public override void Tally(OperationRun run, int parentCount, ref CostTally tally) => objects.Tally(run, ref tally);

        public override void Clear() => objects.Clear();

        private bool WriteNull(OperationRun run, int row, bool isExplained)
        {
            if (!isNonNull)
            {
                run.Response.Null();
                return true;
            }

            if (!isExplained)
            {
                run.Errors.AddNullViolation(site, position.PathOf(row));
            }

            return false;
        }
    }
}
