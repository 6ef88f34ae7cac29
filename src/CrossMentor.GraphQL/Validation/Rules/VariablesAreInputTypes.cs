using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>The type of a variable must exist and be a scalar, enum or input object, perhaps wrapped.</summary>
/// <remarks>sec-Variables-Are-Input-Types</remarks>
internal sealed class VariablesAreInputTypes : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        foreach (var variable in operation.Variables)
        {
            var named = variable.Type.Named;
            if (!context.Schema.TryGetType(named.Name, out var type))
            {
                context.Report(
                    $"Unknown type \"{named.Name}\".{context.DidYouMean(named.Name, context.Schema.Types.Select(known => known.Name))}",
                    named.Location);
            }
            else if (!type.IsInput)
            {
                context.Report($"Variable \"${variable.Name}\" cannot be non-input type \"{variable.Type}\".", variable.Type.Location);
            }
        }
    }
}
