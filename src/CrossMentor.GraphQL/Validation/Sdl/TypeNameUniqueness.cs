using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>All types of a schema have different names, and none has the name of a built-in type.</summary>
/// <remarks>sec-Schema</remarks>
internal sealed class TypeNameUniqueness : ISdlRule
{
    public void Check(SdlContext context)
    {
        foreach (var type in context.Definitions.OfType<TypeDefinition>().Where(type => !type.IsExtension))
        {
            if (BuiltIns.ScalarNames.Contains(type.Name))
            {
                context.Report($"Type \"{type.Name}\" is built in. It cannot be redefined.", type.NameLocation);
            }
            else if (context.TryGetTypeDefinition(type.Name, out var first) && first != type)
            {
                context.Report($"There can be only one type named \"{type.Name}\".", first.NameLocation, type.NameLocation);
            }
        }
    }
}
