using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>For each operation, the schema must have the root type of its kind.</summary>
/// <remarks>sec-Operation-Type-Existence</remarks>
internal sealed class OperationTypeExistence : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        if (!context.Schema.TryGetRootType(operation.Operation, out _))
        {
            var kind = operation.Operation == OperationType.Mutation ? "mutation" : "subscription";
            context.Report($"The {kind} operation is not supported by the schema.", operation.Location);
        }
    }
}
