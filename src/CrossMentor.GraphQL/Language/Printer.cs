using System.Text;

namespace CrossMentor.GraphQL.Language;

/// <summary>Writes values as GraphQL text, in one line, so that parsing the text gives an equal value.</summary>
public static class Printer
{
    public static string Print(Value value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>The text for an error message: a long value is cut, so that an answer is never much larger than its request.</summary>
    internal static string PrintShort(Value value)
    {
        const int Longest = 200;
        var text = Print(value);
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "...");
    }

    internal static void Append(StringBuilder text, Value value)
    {
        switch (value)
        {
            case Variable variable:
                text.Append('$').Append(variable.Name);
                break;
            case IntValue number:
                text.Append(number.Text);
                break;
            case FloatValue number:
                text.Append(number.Text);
                break;
            case StringValue quoted:
                AppendString(text, quoted.Text);
                break;
            case BooleanValue boolean:
                text.Append(boolean.IsTrue ? "true" : "false");
                break;
            case NullValue:
                text.Append("null");
                break;
            case EnumValue member:
                text.Append(member.Name);
                break;
            case ListValue list:
                AppendList(text, list);
                break;
            case ObjectValue fields:
                AppendObject(text, fields);
                break;
        }
    }

    internal static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or (>= '\u007f' and <= '\u009f'):
                    text.Append("\\u").Append(((int)character).ToString("X4"));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        text.Append('"');
    }

    internal static void Append(StringBuilder text, Argument argument)
    {
        text.Append(argument.Name).Append(": ");
        Append(text, argument.Value);
    }

    private static void AppendList(StringBuilder text, ListValue list)
    {
        text.Append('[');
        for (var index = 0; index < list.Items.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            Append(text, list.Items[index]);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ObjectValue value)
    {
        text.Append('{');
        for (var index = 0; index < value.Fields.Length; index++)
        {
            text.Append(index == 0 ? " " : ", ").Append(value.Fields[index].Name).Append(": ");
            Append(text, value.Fields[index].Value);
        }

        text.Append(value.Fields.IsEmpty ? "}" : " }");
    }
}
