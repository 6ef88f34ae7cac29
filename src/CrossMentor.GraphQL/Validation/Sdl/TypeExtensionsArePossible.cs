using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>An extended type must be defined, and be of the kind the extension says.</summary>
/// <remarks>sec-Type-Extensions</remarks>
internal sealed class TypeExtensionsArePossible : ISdlRule
{
    public void Check(SdlContext context)
    {
        foreach (var extension in context.Definitions.OfType<TypeDefinition>().Where(type => type.IsExtension))
        {
            if (!context.TryGetTypeDefinition(extension.Name, out var original))
            {
                context.Report(
                    $"Cannot extend type \"{extension.Name}\" because it is not defined."
                    + context.DidYouMean(extension.Name, context.TypeNames),
                    extension.NameLocation);
            }
            else if (original.GetType() != extension.GetType())
            {
                context.Report(
                    $"Cannot extend non-{KindOf(extension)} type \"{extension.Name}\".", original.Location, extension.Location);
            }
        }
    }

    private static string KindOf(TypeDefinition type) => type switch
    {
        ScalarTypeDefinition => "scalar",
        ObjectTypeDefinition => "object",
        InterfaceTypeDefinition => "interface",
        UnionTypeDefinition => "union",
        EnumTypeDefinition => "enum",
        _ => "input object",
    };
}
