using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>At most one schema definition may be given.</summary>
/// <remarks>sec-Schema</remarks>
internal sealed class LoneSchemaDefinition : ISdlRule
{
    public void Check(SdlContext context)
    {
        foreach (var extra in context.Definitions.OfType<SchemaDefinition>().Where(schema => !schema.IsExtension).Skip(1))
        {
            context.Report("Must provide only one schema definition.", extra.Location);
        }
    }
}
