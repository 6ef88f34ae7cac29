namespace CrossMentor.GraphQL.SchemaTools.Coordinates;

/// <summary>What a schema coordinate can name (sec-Schema-Coordinates).</summary>
public enum SchemaElementKind
{
    NamedType,
    Field,
    InputField,
    EnumValue,
    FieldArgument,
    Directive,
    DirectiveArgument,
}
