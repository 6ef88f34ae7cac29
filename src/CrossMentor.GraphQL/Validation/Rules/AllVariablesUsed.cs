using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Every variable an operation defines must be used in it or in fragments it reaches.</summary>
/// <remarks>sec-All-Variables-Used</remarks>
internal sealed class AllVariablesUsed : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        if (operation.Variables.IsEmpty)
        {
            return;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var facts in context.Reachable(operation))
        {
            foreach (var usage in facts.Usages)
            {
                used.Add(usage.Variable.Name);
            }
        }

        foreach (var variable in operation.Variables)
        {
            if (!used.Contains(variable.Name))
            {
                var where = operation.Name is null ? "" : $" in operation \"{operation.Name}\"";
                context.Report($"Variable \"${variable.Name}\" is never used{where}.", variable.Location);
            }
        }
    }
}
