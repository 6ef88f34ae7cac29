using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>Every type that a definition refers to must be defined.</summary>
/// <remarks>sec-Type-References</remarks>
internal sealed class TypeReferencesExist : ISdlRule
{
    public void Check(SdlContext context)
    {
        foreach (var reference in context.Definitions.SelectMany(References))
        {
            if (!context.TryGetTypeDefinition(reference.Name, out _) && !IsBuiltIn(reference.Name))
            {
                context.Report(
                    $"Unknown type \"{reference.Name}\".{context.DidYouMean(reference.Name, context.TypeNames)}", reference.Location);
            }
        }
    }

    private static bool IsBuiltIn(string name) => BuiltIns.TypeNames.Contains(name);

    private static IEnumerable<NamedTypeReference> References(Definition definition) => definition switch
    {
        SchemaDefinition schema => schema.OperationTypes.Select(root => root.Type),
        DirectiveDefinition directive => References(directive.Arguments),
        FieldedTypeDefinition type => type.Interfaces.Concat(type.Fields.SelectMany(References)),
        UnionTypeDefinition union => union.Members,
        InputObjectTypeDefinition input => References(input.Fields),
        _ => [],
    };

    private static IEnumerable<NamedTypeReference> References(FieldDefinition field) =>
        References(field.Arguments).Append(field.Type.Named);

    private static IEnumerable<NamedTypeReference> References(IEnumerable<InputValueDefinition> values) =>
        values.Select(value => value.Type.Named);
}
