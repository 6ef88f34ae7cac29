using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Makes a schema of the answer to an introspection query, as clients and gateways do.</summary>
/// <remarks>
/// What introspection does not tell is not there: applied directives other than <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c>. The
/// answer is untrusted: whatever is wrong with it, or with the schema that it describes, is returned as problems.
/// </remarks>
public static partial class IntrospectionReader
{
    private const int LongestWrapping = 64;

    /// <param name="answer">The <c>data</c> of the answer, or its <c>__schema</c>.</param>
    public static SchemaResult Read(JsonElement answer)
    {
        try
        {
            var schema = answer.TryGetProperty("__schema", out var inner) ? inner : answer;
            return SchemaBuilder.Build([new SchemaSource(WriteSdl(schema), "introspection")]);
        }
        catch (Exception malformed) when (malformed is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return new SchemaResult([new GraphQLError($"The introspection answer is malformed: {malformed.Message}")]);
        }
    }

    private static string WriteSdl(JsonElement schema)
    {
        var writer = new SdlWriter();
        writer.Description(Text(schema, "description"));
        writer.Text("schema").Open();
        writer.Line($"query: {Name(schema.GetProperty("queryType"))}");
        WriteRoot(schema, "mutation", writer);
        WriteRoot(schema, "subscription", writer);
        writer.Close();
        foreach (var directive in schema.GetProperty("directives").EnumerateArray())
        {
            WriteDirective(directive, writer);
        }

        foreach (var type in schema.GetProperty("types").EnumerateArray())
        {
            if (!BuiltIns.TypeNames.Contains(Name(type)))
            {
                WriteType(type, writer);
            }
        }

        return writer.ToString();
    }

    private static void WriteRoot(JsonElement schema, string operation, SdlWriter writer)
    {
        if (Optional(schema, $"{operation}Type") is { } root)
        {
            writer.Line($"{operation}: {Name(root)}");
        }
    }

    private static void WriteDirective(JsonElement directive, SdlWriter writer)
    {
        if (BuiltIns.DirectiveNames.Contains(Name(directive)))
        {
            return;
        }

        writer.Separate();
        writer.Description(Text(directive, "description"));
        writer.Text($"directive @{Name(directive)}");
        WriteArguments(directive, writer);
        var isRepeatable = Optional(directive, "isRepeatable") is { ValueKind: JsonValueKind.True };
        writer.Text(isRepeatable ? " repeatable on " : " on ");
        writer.Text(string.Join(" | ", directive.GetProperty("locations").EnumerateArray().Select(NameText))).EndLine();
    }

    private static void WriteType(JsonElement type, SdlWriter writer)
    {
        var name = Name(type);
        writer.Separate();
        writer.Description(Text(type, "description"));
        var kind = Text(type, "kind");
        switch (kind)
        {
            case "SCALAR":
                writer.Text($"scalar {name}");
                WriteDirectiveWithText("specifiedBy", "url", Text(type, "specifiedByURL"), writer);
                writer.EndLine();
                break;
            case "OBJECT" or "INTERFACE":
                writer.Text(kind == "OBJECT" ? $"type {name}" : $"interface {name}");
                WriteNames(" implements ", type, "interfaces", " & ", writer);
                WriteMembers(type, "fields", WriteField, writer);
                break;
            case "UNION":
                writer.Text($"union {name}");
                WriteNames(" = ", type, "possibleTypes", " | ", writer);
                writer.EndLine();
                break;
            case "ENUM":
                writer.Text($"enum {name}");
                WriteMembers(type, "enumValues", static (_, _) => { }, writer);
                break;
            case "INPUT_OBJECT":
                writer.Text($"input {name}").Text(Optional(type, "isOneOf") is { ValueKind: JsonValueKind.True } ? " @oneOf" : "");
                WriteMembers(type, "inputFields", WriteValue, writer);
                break;
            default:
                throw new FormatException($"\"{kind}\" is no kind of a named type.");
        }
    }

    private static void WriteNames(string before, JsonElement type, string list, string separator, SdlWriter writer)
    {
        var names = Optional(type, list)?.EnumerateArray().Select(Name).ToArray() ?? [];
        writer.Text(names.Length == 0 ? "" : before + string.Join(separator, names));
    }

    private static void WriteMembers(JsonElement type, string list, Action<JsonElement, SdlWriter> writeRest, SdlWriter writer)
    {
        writer.Open();
        foreach (var member in type.GetProperty(list).EnumerateArray())
        {
            writer.Description(Text(member, "description"));
            writer.Text(Name(member));
            writeRest(member, writer);
            WriteDeprecation(member, writer);
            writer.EndLine();
        }

        writer.Close();
    }

    private static void WriteField(JsonElement field, SdlWriter writer)
    {
        WriteArguments(field, writer);
        writer.Text(": " + TypeReference(field.GetProperty("type"), LongestWrapping));
    }

    private static void WriteArguments(JsonElement owner, SdlWriter writer)
    {
        var arguments = owner.GetProperty("args").EnumerateArray().ToArray();
        if (arguments.Length == 0)
        {
            return;
        }

        writer.Open('(');
        foreach (var argument in arguments)
        {
            writer.Description(Text(argument, "description"));
            writer.Text(Name(argument));
            WriteValue(argument, writer);
            WriteDeprecation(argument, writer);
            writer.EndLine();
        }

        writer.CloseInLine(')');
    }

    private static void WriteValue(JsonElement value, SdlWriter writer)
    {
        writer.Text(": " + TypeReference(value.GetProperty("type"), LongestWrapping));
        if (Text(value, "defaultValue") is { } literal)
        {
            writer.Text(" = " + literal);
        }
    }

    private static void WriteDeprecation(JsonElement member, SdlWriter writer)
    {
        if (Optional(member, "isDeprecated") is { ValueKind: JsonValueKind.True })
        {
            WriteDirectiveWithText("deprecated", "reason", Text(member, "deprecationReason") ?? "", writer);
        }
    }

    private static void WriteDirectiveWithText(string directive, string argument, string? text, SdlWriter writer)
    {
        if (text is not null)
        {
            var quoted = new StringBuilder();
            Printer.AppendString(quoted, text);
            writer.Text($" @{directive}({argument}: {quoted})");
        }
    }

    private static string TypeReference(JsonElement type, int deepest)
    {
        if (deepest == 0)
        {
            throw new FormatException("A type is wrapped too often.");
        }

        return Text(type, "kind") switch
        {
            "LIST" => $"[{TypeReference(type.GetProperty("ofType"), deepest - 1)}]",
            "NON_NULL" => $"{TypeReference(type.GetProperty("ofType"), deepest - 1)}!",
            _ => Name(type),
        };
    }

    private static JsonElement? Optional(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement element, string property) => Optional(element, property)?.GetString();

    private static string Name(JsonElement element) => NameText(element.GetProperty("name"));

    /// <summary>Only a name may become part of the SDL as it is: anything else could say more than its place allows.</summary>
    private static string NameText(JsonElement element) => element.GetString() is { } name && NamePattern().IsMatch(name)
        ? name
        : throw new FormatException($"{element} is no name.");

    [GeneratedRegex(@"\A[_A-Za-z][_0-9A-Za-z]*\z", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();
}
