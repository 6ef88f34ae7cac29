using System.Text;

namespace CrossMentor.GraphQL.Execution;

/// <summary><c>__typename</c>: known when the plan is made (sec-Type-Name-Introspection).</summary>
internal sealed class TypeNameField<TParent>(FieldSite site) : FieldPlan<TParent>(site)
{
    public override FieldStep<TParent> CreateStep() => new Step(Encoding.UTF8.GetBytes($"\"{Site.ParentType}\""));

    private sealed class Step(byte[] name) : FieldStep<TParent>
    {
        public override ValueTask ResolveAsync(OperationRun run, ObjectSet<TParent> parents) => ValueTask.CompletedTask;

        public override bool Write(OperationRun run, ObjectSet<TParent> parents, int row)
        {
            run.Response.Raw(name);
            return true;
        }
    }
}
