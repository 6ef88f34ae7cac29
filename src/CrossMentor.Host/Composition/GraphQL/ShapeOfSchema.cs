using System.Collections.Frozen;
using CrossMentor.Api.Lists;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Tells the API's conventions what they have to know of the schema.</summary>
internal static class ShapeOfSchema
{
    public static SchemaShape Of(Schema schema) => new(
        [.. schema.Types.OfType<InputObjectType>().Select(input => new InputShape(input.Name, [.. input.Fields.Select(ShapeOf)]))],
        FieldsOf(schema).Select(field => field.Coordinate).ToFrozenSet(StringComparer.Ordinal),
        FieldsOf(schema)
            .Where(field => field.Field.AppliedDirectives.Any(directive => directive.Definition.Name == AccessFieldGuard.Directive))
            .Select(field => field.Coordinate)
            .ToFrozenSet(StringComparer.Ordinal));

    private static InputFieldShape ShapeOf(InputValue field) => new(field.Name, field.Type.Named.Name, field.Type.Nullable is ListType);

    private static IEnumerable<(string Coordinate, OutputField Field)> FieldsOf(Schema schema) =>
        schema.Types.OfType<ObjectType>().SelectMany(type => type.Fields.Select(field => ($"{type.Name}.{field.Name}", field)));
}
