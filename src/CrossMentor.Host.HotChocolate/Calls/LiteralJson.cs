using System.Buffers;
using System.Text.Json;
using HotChocolate.Language;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>Input values as JSON, which the product's codecs read. Variables have been replaced by their values before.</summary>
internal static class LiteralJson
{
    public static JsonElement Of(IValueNode literal)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            Write(writer, literal);
        }

        var reader = new Utf8JsonReader(json.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private static void Write(Utf8JsonWriter writer, IValueNode literal)
    {
        switch (literal)
        {
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                break;
            case EnumValueNode member:
                writer.WriteStringValue(member.Value);
                break;
            case BooleanValueNode boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case IntValueNode or FloatValueNode:
                writer.WriteRawValue(literal.ToString());
                break;
            case ListValueNode list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ObjectValueNode fields:
                writer.WriteStartObject();
                foreach (var field in fields.Fields)
                {
                    writer.WritePropertyName(field.Name.Value);
                    Write(writer, field.Value);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
