using System.Linq.Expressions;
using System.Text;
using CrossMentor.GraphQL.Execution.Writers;

namespace CrossMentor.GraphQL.Execution;

/// <summary><c>__typename</c>: known when the plan is made (sec-Type-Name-Introspection).</summary>
internal sealed class TypeNameField<TParent>(FieldSite site) : FieldPlan<TParent>(site)
{
    private readonly byte[] name = Encoding.UTF8.GetBytes($"\"{site.ParentType}\"");

    public override bool IsInline => true;

    public override int WriterFields => Site.IsAlwaysAsked ? 1 : 0;

    public override void AddTo(WriterBuilder writer, Expression parent) => writer.AddConstant(Site, name);

    public override FieldStep<TParent> CreateStep() => new Step(Site, name);

    private sealed class Step(FieldSite site, byte[] name) : InlineStep<TParent>(site, isNonNull: true)
    {
        protected override bool WriteValue(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row)
        {
            response.Raw(name);
            return true;
        }
    }
}
