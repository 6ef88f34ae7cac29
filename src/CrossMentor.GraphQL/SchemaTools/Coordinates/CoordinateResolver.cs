using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools.Coordinates;

/// <summary>Finds elements by their coordinates (sec-Schema-Coordinates.Resolving-a-Schema-Coordinate).</summary>
internal static class CoordinateResolver
{
    public static CoordinateResolution Resolve(Schema schema, SchemaCoordinate coordinate)
    {
        if (coordinate.IsDirective)
        {
            return ResolveDirective(schema, coordinate);
        }

        if (!schema.TryGetType(coordinate.Name, out var type))
        {
            return coordinate.Member is null ? Nothing : Refuse($"The schema has no type \"{coordinate.Name}\".");
        }

        if (coordinate.Member is null)
        {
            return new CoordinateResolution(new SchemaElement(SchemaElementKind.NamedType) { Type = type });
        }

        return coordinate.Argument is null
            ? ResolveMember(type, coordinate.Member)
            : ResolveArgument(type, coordinate.Member, coordinate.Argument);
    }

    private static CoordinateResolution Nothing => new(Element: null);

    private static CoordinateResolution Refuse(string problem) => new(Element: null, problem);

    private static CoordinateResolution ResolveMember(NamedType type, string name) => type switch
    {
        EnumType values => values.TryGetValue(name, out var value)
            ? new CoordinateResolution(new SchemaElement(SchemaElementKind.EnumValue) { Type = type, EnumValue = value })
            : Nothing,
        InputObjectType input => input.TryGetField(name, out var inputField)
            ? new CoordinateResolution(new SchemaElement(SchemaElementKind.InputField) { Type = type, Input = inputField })
            : Nothing,
        FieldedType fielded => fielded.TryGetField(name, out var field)
            ? new CoordinateResolution(new SchemaElement(SchemaElementKind.Field) { Type = type, Field = field })
            : Nothing,
        _ => Refuse($"\"{type}\" is no enum, input object, object or interface type, so it has no members."),
    };

    private static CoordinateResolution ResolveArgument(NamedType type, string fieldName, string name)
    {
        if (type is not FieldedType fielded)
        {
            return Refuse($"\"{type}\" is no object or interface type, so it has no fields with arguments.");
        }

        if (!fielded.TryGetField(fieldName, out var field))
        {
            return Refuse($"Type \"{type}\" has no field \"{fieldName}\".");
        }

        return field.TryGetArgument(name, out var argument)
            ? new CoordinateResolution(new SchemaElement(SchemaElementKind.FieldArgument) { Type = type, Field = field, Input = argument })
            : Nothing;
    }

    private static CoordinateResolution ResolveDirective(Schema schema, SchemaCoordinate coordinate)
    {
        var isKnown = schema.TryGetDirective(coordinate.Name, out var directive);
        if (coordinate.Argument is null)
        {
            return isKnown ? new CoordinateResolution(new SchemaElement(SchemaElementKind.Directive) { Directive = directive }) : Nothing;
        }

        if (directive is null)
        {
            return Refuse($"The schema has no directive \"@{coordinate.Name}\".");
        }

        return directive.TryGetArgument(coordinate.Argument, out var argument)
            ? new CoordinateResolution(new SchemaElement(SchemaElementKind.DirectiveArgument) { Directive = directive, Input = argument })
            : Nothing;
    }
}
