using System.Text;

namespace CrossMentor.GraphQL.Execution;

/// <summary><c>__typename</c>: known when the plan is made (sec-Type-Name-Introspection).</summary>
internal sealed class TypeNameField<TParent>(FieldSite site) : FieldPlan<TParent>(site)
{
    public override bool IsInline => true;

    public override FieldStep<TParent> CreateStep() => new Step(Site);

    private sealed class Step(FieldSite site) : InlineStep<TParent>(site, isNonNull: true)
    {
        private readonly byte[] name = Encoding.UTF8.GetBytes($"\"{site.ParentType}\"");

        protected override bool WriteValue(OperationRun run, ResponseBuffer response, TParent parent, IResponsePosition parents, int row)
        {
            response.Raw(name);
            return true;
        }
    }
}
