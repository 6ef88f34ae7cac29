using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>If an operation defines more than one variable, their names must differ.</summary>
/// <remarks>sec-Variable-Uniqueness</remarks>
internal sealed class VariableUniqueness : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        if (operation.Variables.Length < 2)
        {
            return;
        }

        foreach (var group in Duplicates.Find(operation.Variables, variable => variable.Name))
        {
            context.Report(
                $"There can be only one variable named \"${group[0].Name}\".",
                [.. group.Select(variable => variable.Variable.NameLocation)]);
        }
    }
}
