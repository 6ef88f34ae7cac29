using System.Text.Json;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>One field of an input object and how its value is read.</summary>
internal sealed record BoundInputField(InputValue Field, InputBinding Binding);

/// <summary>Stands in the values of an input object for a field that the client left out and that has no default.</summary>
internal sealed class AbsentInput
{
    private AbsentInput()
    {
    }

    public static AbsentInput Value { get; } = new();
}

/// <summary>Reads an input object into a class or record (sec-Input-Objects and sec-OneOf-Input-Objects, Input Coercion).</summary>
internal sealed class ObjectInput<T>(SchemaType type, ObjectInputConstruction<T> construction) : InputBinding<T>(type)
{
    private readonly InputObjectType definition = (InputObjectType)type.Named;

    protected override bool TryReadValue(in InputNode node, InputReading reading, out T value)
    {
        value = default!;
        if (node.Literal is null ? node.Json.ValueKind != JsonValueKind.Object : node.Literal is not ObjectValue)
        {
            return reading.Fail($"Expected type \"{definition.Name}\" to be an object.");
        }

        var fields = construction.Fields;
        var values = new object?[fields.Length];
        var given = 0;
        for (var index = 0; index < fields.Length; index++)
        {
            if (!TryReadField(fields[index], node, reading, out values[index], ref given))
            {
                return false;
            }
        }

        if (definition.IsOneOf && (given != 1 || Array.FindAll(values, IsGiven).Length != 1))
        {
            return reading.Fail($"Exactly one key must be specified for OneOf type \"{definition.Name}\", and its value must be non-null.");
        }

        value = construction.Create(values);
        return true;
    }

    private static bool IsGiven(object? value) => value is not null and not AbsentInput;

    private static bool TryReadField(BoundInputField bound, in InputNode parent, InputReading reading, out object? value, ref int given)
    {
        var field = bound.Field;
        var isWritten = TryFind(parent, field.Name, out var written);
        if (isWritten && reading.TryResolve(written, out var resolved))
        {
            given++;
            return TryReadInside(bound, resolved, reading, out value);
        }

        if (field.DefaultValue is not null)
        {
            return TryReadInside(bound, new InputNode(field.DefaultValue), reading, out value);
        }

        // In a @oneOf object, naming a field counts even when its variable is absent: there is then no value to give.
        given += isWritten ? 1 : 0;
        value = AbsentInput.Value;
        return !field.Type.IsNonNull || reading.Fail($"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
    }

    private static bool TryReadInside(BoundInputField bound, in InputNode node, InputReading reading, out object? value)
    {
        reading.Enter(PathSegment.OfKey(bound.Field.Name));
        var isRead = bound.Binding.TryReadBoxed(node, reading, out value);
        if (isRead)
        {
            reading.Leave();
        }

        return isRead;
    }

    private static bool TryFind(in InputNode parent, string name, out InputNode written)
    {
        if (parent.Literal is ObjectValue literal)
        {
            foreach (var field in literal.Fields)
            {
                if (field.Name == name)
                {
                    written = new InputNode(field.Value);
                    return true;
                }
            }

            written = default;
            return false;
        }

        var isFound = parent.Json.TryGetProperty(name, out var json);
        written = new InputNode(json);
        return isFound;
    }
}

/// <summary>How an instance is made of the values of its input fields. Filled in after it is known, because input types may contain themselves.</summary>
internal sealed class ObjectInputConstruction<T>
{
    public BoundInputField[] Fields { get; set; } = [];

    public Func<object?[], T> Create { get; set; } = _ => default!;
}
