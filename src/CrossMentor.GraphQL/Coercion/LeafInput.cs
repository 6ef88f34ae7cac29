using System.Text.Json;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>Reads a scalar (sec-Scalars, Input Coercion).</summary>
internal sealed class ScalarInputBinding<T>(SchemaType type, ScalarCodec<T> codec) : InputBinding<T>(type)
{
    protected override bool TryReadValue(in InputNode node, InputReading reading, out T value)
    {
        var input = new ScalarInput(node);
        return codec.TryRead(input, out value, out var problem)
            || reading.Fail(problem ?? $"Expected value of type \"{codec.Scalar}\", found {input}.");
    }
}

/// <summary>Reads an enum value: a bare name in a literal, a string in JSON (sec-Enums, Input Coercion).</summary>
internal sealed class EnumInputBinding<T>(SchemaType type, EnumCodec<T> codec) : InputBinding<T>(type)
    where T : struct, Enum
{
    protected override bool TryReadValue(in InputNode node, InputReading reading, out T value)
    {
        var name = node.Literal is null
            ? node.Json.ValueKind == JsonValueKind.String ? node.Json.GetString() : null
            : (node.Literal as EnumValue)?.Name;
        value = default;
        return (name is not null && codec.TryReadName(name, out value))
            || reading.Fail($"Value {node} does not exist in \"{codec.Scalar}\" enum.");
    }
}

/// <summary>Reads into the nullable form of a value type.</summary>
internal sealed class NullableInput<T>(SchemaType type, InputBinding<T> inner) : InputBinding<T?>(type)
    where T : struct
{
    protected override bool TryReadValue(in InputNode node, InputReading reading, out T? value)
    {
        var isRead = inner.TryRead(node, reading, out var present);
        value = present;
        return isRead;
    }
}
