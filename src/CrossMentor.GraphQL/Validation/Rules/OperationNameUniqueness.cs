using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Each named operation must be unique within a document by its name.</summary>
/// <remarks>sec-Operation-Name-Uniqueness</remarks>
internal sealed class OperationNameUniqueness : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        if (context.Document.Definitions.Length == 1)
        {
            return;
        }

        var known = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinition { Name: { } name } operation && !known.TryAdd(name, operation.NameLocation))
            {
                context.Report($"There can be only one operation named \"{name}\".", known[name], operation.NameLocation);
            }
        }
    }
}
