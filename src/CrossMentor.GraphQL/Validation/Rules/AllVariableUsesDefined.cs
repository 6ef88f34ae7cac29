using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Every variable an operation uses, in itself or in fragments it reaches, must be defined by it.</summary>
/// <remarks>sec-All-Variable-Uses-Defined</remarks>
internal sealed class AllVariableUsesDefined : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        foreach (var facts in context.Reachable(operation))
        {
            foreach (var usage in facts.Usages)
            {
                if (!operation.TryGetVariable(usage.Variable.Name, out _))
                {
                    var by = operation.Name is null ? "" : $" by operation \"{operation.Name}\"";
                    context.Report(
                        $"Variable \"${usage.Variable.Name}\" is not defined{by}.", usage.Variable.Location, operation.Location);
                }
            }
        }
    }
}
