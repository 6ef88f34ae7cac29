using System.Text;

namespace CrossMentor.GraphQL.Execution;

/// <summary><c>__typename</c>: known when the plan is made (sec-Type-Name-Introspection).</summary>
internal sealed class TypeNameField<TParent>(FieldSite site) : FieldPlan<TParent>(site)
{
    public override bool IsInline => true;

    public override FieldStep<TParent> CreateStep() => new Step(Encoding.UTF8.GetBytes($"\"{Site.ParentType}\""));

    private sealed class Step(byte[] name) : InlineStep<TParent>
    {
        public override bool Write(OperationRun run, TParent parent, IResponsePosition parents, int row)
        {
            run.Response.Raw(name);
            return true;
        }
    }
}
