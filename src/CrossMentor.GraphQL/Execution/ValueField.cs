using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A field whose values are obtained for all parents, completed into a column, and written from there.</summary>
internal sealed class ValueField<TParent, T>(FieldSite site, Resolver<TParent, T> resolver, ArgumentPlan arguments, ValuePlan<T> values)
    : FieldPlan<TParent>(site)
{
    public override IEnumerable<ObjectPlan> Children => values.Children;

    public override FieldStep<TParent> CreateStep() => new Step(Site, resolver, arguments, values);

    private sealed class Step : FieldStep<TParent>
    {
        private readonly FieldSite site;
        private readonly Resolver<TParent, T> resolver;
        private readonly ArgumentPlan arguments;
        private readonly FieldPosition position;
        private readonly Column<T> column;

        public Step(FieldSite site, Resolver<TParent, T> resolver, ArgumentPlan arguments, ValuePlan<T> values)
        {
            this.site = site;
            this.resolver = resolver;
            this.arguments = arguments;
            position = new FieldPosition(site);
            column = values.CreateColumn(position);
        }

        public override async ValueTask ResolveAsync(OperationRun run, ObjectSet<TParent> parents)
        {
            position.Parents = parents;
            if (TryPrepare(run, parents, out var prepared))
            {
                await resolver.ResolveAsync(run, site, parents, prepared, column, position);
                column.Schedule(run);
            }
        }

        public override bool Write(OperationRun run, ObjectSet<TParent> parents, int row) => column.Write(run, row);

        public override void Tally(OperationRun run, int parentCount, ref CostTally tally) => column.Tally(run, ref tally);

        public override void Clear() => column.Clear();

        /// <summary>Arguments depend on the request only, so they are made once for all parents, and fail for all of them.</summary>
        private bool TryPrepare(OperationRun run, ObjectSet<TParent> parents, out object?[] prepared)
        {
            string? problem;
            try
            {
                if (arguments.TryPrepare(run, out prepared, out problem))
                {
                    return true;
                }
            }
            catch (Exception exception) when (!run.IsCancellation(exception))
            {
                for (var row = 0; row < parents.Count; row++)
                {
                    run.Errors.AddFailure(site, exception, position.PathOf(row));
                    column.AddNull(isExplained: true);
                }

                prepared = [];
                return false;
            }

            for (var row = 0; row < parents.Count; row++)
            {
                run.Errors.AddArgumentProblem(site, problem, position.PathOf(row));
                column.AddNull(isExplained: true);
            }

            return false;
        }
    }
}
