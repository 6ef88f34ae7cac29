using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>An enum has at least one value.</summary>
/// <remarks>sec-Enums.Type-Validation</remarks>
internal sealed class EnumValues : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var type in context.Types.OfType<EnumType>().Where(type => type.Values.IsEmpty))
        {
            context.Sdl.Report(
                $"Enum type {type} must define one or more values.", [.. type.Syntax.Select(part => part.Location)]);
        }
    }
}
