using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>A schema is made of type system definitions and extensions; operations and fragments have no place in it.</summary>
/// <remarks>sec-Type-System</remarks>
internal sealed class TypeSystemDefinitionsOnly : ISdlRule
{
    public void Check(SdlContext context)
    {
        foreach (var definition in context.Definitions)
        {
            if (definition is ExecutableDefinition)
            {
                context.Report("A schema document must not contain operations or fragments.", definition.Location);
            }
        }
    }
}
