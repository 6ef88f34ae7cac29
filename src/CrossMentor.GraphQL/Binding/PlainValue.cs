using System.Text.Json;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Turns what a codec writes into the plainest CLR value that says the same, so that another engine needs to know no codec.</summary>
internal static class PlainValue
{
    public static object? Of<T>(ScalarCodec<T> codec, T value)
    {
        using var json = new ResponseBuffer();
        if (!codec.TryWrite(value, json))
        {
            throw new UnrepresentableValueException(codec.Scalar, value);
        }

        var reader = new Utf8JsonReader(json.WrittenSpan);
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number => Number(reader),
            JsonTokenType.Null => null,
            _ => JsonElement.ParseValue(ref reader),
        };
    }

    private static object Number(in Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var whole))
        {
            return whole;
        }

        return reader.TryGetInt64(out var wide) ? wide : reader.GetDouble();
    }
}
