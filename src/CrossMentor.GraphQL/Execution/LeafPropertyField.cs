using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A scalar or enum that is a property of the parent: read when it is written, without a column between.</summary>
internal sealed class LeafPropertyField<TParent, T>(FieldSite site, bool isNonNull, Func<TParent, T> property, ScalarCodec<T> codec)
    : FieldPlan<TParent>(site)
{
    public override bool IsInline => true;

    public override FieldStep<TParent> CreateStep() => new Step(Site, isNonNull, property, codec);

    private sealed class Step(FieldSite site, bool isNonNull, Func<TParent, T> property, ScalarCodec<T> codec) : InlineStep<TParent>
    {
        public override bool Write(OperationRun run, TParent parent, IResponsePosition parents, int row)
        {
            var response = run.Response;
            var mark = response.Length;
            try
            {
                var value = property(parent);
                if (value is null)
                {
                    return WriteNull(run, parents, row, isExplained: false);
                }

                if (codec.TryWrite(value, response))
                {
                    return true;
                }

                response.Truncate(mark);
                run.Errors.AddUnrepresentable(site, codec.Scalar, value, PathOf(parents, row));
            }
            catch (Exception exception) when (!run.IsCancellation(exception))
            {
                response.Truncate(mark);
                run.Errors.AddFailure(site, exception, PathOf(parents, row));
            }

            return WriteNull(run, parents, row, isExplained: true);
        }

        public override void Tally(OperationRun run, int parentCount, ref CostTally tally) =>
            tally.AddTypes(parentCount, site.Price.LeafWeight);

        private bool WriteNull(OperationRun run, IResponsePosition parents, int row, bool isExplained)
        {
            if (!isNonNull)
            {
                run.Response.Null();
                return true;
            }

            if (!isExplained)
            {
                run.Errors.AddNullViolation(site, PathOf(parents, row));
            }

            return false;
        }

        private ResponsePath? PathOf(IResponsePosition parents, int row) => new FieldPosition(site) { Parents = parents }.PathOf(row);
    }
}
