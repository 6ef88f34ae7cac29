using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>Says whether a document may be executed against a schema (sec-Validation).</summary>
public static class Validator
{
    /// <summary>All errors of all rules, or none; then execution may rely on every rule.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, Document document, ValidationOptions? options = null)
    {
        var context = new DocumentContext(schema, document, options ?? ValidationOptions.Default);
        new DocumentWalker(context).Walk();
        return context.Errors;
    }
}
