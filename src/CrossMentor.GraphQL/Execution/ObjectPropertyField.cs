using System.Linq.Expressions;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution.Writers;

namespace CrossMentor.GraphQL.Execution;

/// <summary>An object that is a property of the parent and has nothing below it that must be resolved: it needs no set of its own.</summary>
internal sealed class ObjectPropertyField<TParent, T>(FieldSite site, bool isNonNull, PropertyReader<TParent, T> property, ObjectPlan<T> plan)
    : FieldPlan<TParent>(site)
{
    public override IEnumerable<ObjectPlan> Children => [plan];

    public override bool IsInline => true;

    public override int WriterFields => Site.IsAlwaysAsked && plan.WriterFields > 0 ? plan.WriterFields + 1 : 0;

    public override void AddTo(WriterBuilder writer, Expression parent) => writer.AddObject(Site, isNonNull, plan, property.Of(parent));

    public override FieldStep<TParent> CreateStep() => new Step(Site, isNonNull, property.Read, plan);

    private sealed class Step : InlineStep<TParent>
    {
        private readonly Func<TParent, T> property;
        private readonly InlineObject<T> objects;
        private readonly FieldPosition position;

        public Step(FieldSite site, bool isNonNull, Func<TParent, T> property, ObjectPlan<T> plan)
            : base(site, isNonNull)
        {
            this.property = property;
            position = new FieldPosition(site);
            objects = InlineObject<T>.Of(plan, Array.ConvertAll(plan.Fields, field => field.CreateStep()))
                ?? throw new ArgumentException($"{site.Coordinate} has fields that need columns.", nameof(plan));
        }

        public override InlineObject[] Objects => objects.Objects;

        public override void Tally(OperationRun run, int parentCount, ref CostTally tally) => objects.Tally(run, ref tally);

        public override void Clear() => objects.Clear();

        protected override bool WriteValue(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row)
        {
            position.Parents = parents;
            var value = property(parent);
            return value is null
                ? WriteNull(run, parents, row, isExplained: false)
                : objects.Write(run, response, value, position, row) || WriteNull(run, parents, row, isExplained: true);
        }
    }
}
