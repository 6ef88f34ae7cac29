using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>A schema and its extensions name each root operation type once.</summary>
/// <remarks>sec-Root-Operation-Types</remarks>
internal sealed class OperationTypeUniqueness : ISdlRule
{
    public void Check(SdlContext context)
    {
        var known = new Dictionary<OperationType, RootOperationTypeDefinition>();
        foreach (var root in context.Definitions.OfType<SchemaDefinition>().SelectMany(schema => schema.OperationTypes))
        {
            if (!known.TryAdd(root.Operation, root))
            {
                var kind = root.Operation switch
                {
                    OperationType.Mutation => "mutation",
                    OperationType.Subscription => "subscription",
                    _ => "query",
                };
                context.Report($"There can be only one {kind} type in schema.", known[root.Operation].Location, root.Location);
            }
        }
    }
}
