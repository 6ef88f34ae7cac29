using System.Linq.Expressions;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution.Writers;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A scalar or enum that is a property of the parent.</summary>
internal sealed class LeafPropertyField<TParent, T>(FieldSite site, bool isNonNull, PropertyReader<TParent, T> property, ScalarCodec<T> codec)
    : FieldPlan<TParent>(site)
{
    public override bool IsInline => true;

    public override int WriterFields => Site.IsAlwaysAsked ? 1 : 0;

    public override void AddTo(WriterBuilder writer, Expression parent)
    {
        if (codec.IsPlainText)
        {
            writer.AddString(Site, isNonNull, property.Of(parent));
            return;
        }

        writer.AddLeaf(Site, isNonNull, codec, property.Of(parent));
    }

    public override FieldStep<TParent> CreateStep() => codec.IsPlainText && property.Read is Func<TParent, string?> text
        ? new TextStep(Site, isNonNull, text)
        : new Step(Site, isNonNull, property.Read, codec);

    private sealed class Step(FieldSite site, bool isNonNull, Func<TParent, T> property, ScalarCodec<T> codec)
        : InlineStep<TParent>(site, isNonNull)
    {
        public override void Tally(OperationRun run, int parentCount, ref CostTally tally) =>
            tally.AddTypes(parentCount, Site.Price.LeafWeight);

        protected override bool WriteValue(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row)
        {
            var value = property(parent);
            if (value is null)
            {
                return WriteNull(run, parents, row, isExplained: false);
            }

            var mark = response.Length;
            if (codec.TryWrite(value, response))
            {
                return true;
            }

            response.Truncate(mark);
            run.Errors.AddUnrepresentable(Site, codec.Scalar, value, PathOf(parents, row));
            return WriteNull(run, parents, row, isExplained: true);
        }
    }

    /// <summary>Strings are most of most responses, and every string can be represented.</summary>
    private sealed class TextStep(FieldSite site, bool isNonNull, Func<TParent, string?> property) : InlineStep<TParent>(site, isNonNull)
    {
        private readonly byte[] keyAndQuote = [.. site.Prefix, (byte)'"'];

        public override bool WriteMember(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row)
        {
            if (property(parent) is { } value)
            {
                response.TextMember(keyAndQuote, value);
                return true;
            }

            response.Raw(Site.Prefix);
            return WriteNull(run, parents, row, isExplained: false);
        }

        public override void Tally(OperationRun run, int parentCount, ref CostTally tally) =>
            tally.AddTypes(parentCount, Site.Price.LeafWeight);

        protected override bool WriteValue(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row)
        {
            if (property(parent) is not { } value)
            {
                return WriteNull(run, parents, row, isExplained: false);
            }

            response.String(value);
            return true;
        }
    }
}
