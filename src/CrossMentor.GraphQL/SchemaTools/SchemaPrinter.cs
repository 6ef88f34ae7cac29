using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Writes a schema as one SDL text, from which an equal schema can be built.</summary>
/// <remarks>The order is that of the schema, with extensions merged into their types; what every schema has is left out.</remarks>
public static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var writer = new SdlWriter();
        WriteSchema(schema, writer);
        foreach (var directive in schema.Directives)
        {
            if (!directive.IsBuiltIn)
            {
                Write(directive, writer);
            }
        }

        foreach (var type in schema.Types)
        {
            if (!type.IsBuiltIn)
            {
                Write(type, writer);
            }
        }

        return writer.ToString();
    }

    private static void WriteSchema(Schema schema, SdlWriter writer)
    {
        if (schema.Description is null && schema.AppliedDirectives.IsEmpty && HasUsualRootNames(schema))
        {
            return;
        }

        writer.Separate();
        writer.Description(schema.Description);
        writer.Text("schema").Applied(schema.AppliedDirectives).Open();
        writer.Line($"query: {schema.QueryType}");
        if (schema.MutationType is not null)
        {
            writer.Line($"mutation: {schema.MutationType}");
        }

        if (schema.SubscriptionType is not null)
        {
            writer.Line($"subscription: {schema.SubscriptionType}");
        }

        writer.Close();
    }

    /// <summary>True if the root types are found by their names alone, and no other type would be taken for one.</summary>
    private static bool HasUsualRootNames(Schema schema) =>
        schema.QueryType.Name == "Query"
        && schema.MutationType == schema.Types.FirstOrDefault(type => type.Name == "Mutation")
        && schema.SubscriptionType == schema.Types.FirstOrDefault(type => type.Name == "Subscription");

    private static void Write(DirectiveType directive, SdlWriter writer)
    {
        writer.Separate();
        writer.Description(directive.Description);
        writer.Text($"directive @{directive.Name}");
        Write(directive.Arguments, writer);
        writer.Text(directive.IsRepeatable ? " repeatable on " : " on ");
        writer.Text(string.Join(" | ", directive.Locations.Select(location => location.ToGraphQL()))).EndLine();
    }

    private static void Write(NamedType type, SdlWriter writer)
    {
        writer.Separate();
        writer.Description(type.Description);
        switch (type)
        {
            case ScalarType:
                writer.Text($"scalar {type}").Applied(type.AppliedDirectives).EndLine();
                break;
            case FieldedType fielded:
                WriteFielded(fielded, writer);
                break;
            case UnionType union:
                writer.Text($"union {type}").Applied(type.AppliedDirectives);
                writer.Text(" = " + string.Join(" | ", union.Members.Select(member => member.Name))).EndLine();
                break;
            case EnumType values:
                WriteEnum(values, writer);
                break;
            case InputObjectType input:
                writer.Text($"input {type}").Applied(type.AppliedDirectives).Open();
                foreach (var field in input.Fields)
                {
                    writer.Description(field.Description);
                    Write(field, writer);
                    writer.EndLine();
                }

                writer.Close();
                break;
        }
    }

    private static void WriteFielded(FieldedType type, SdlWriter writer)
    {
        writer.Text(type is InterfaceType ? $"interface {type}" : $"type {type}");
        if (!type.Interfaces.IsEmpty)
        {
            writer.Text(" implements " + string.Join(" & ", type.Interfaces.Select(declared => declared.Name)));
        }

        writer.Applied(type.AppliedDirectives).Open();
        foreach (var field in type.Fields)
        {
            writer.Description(field.Description);
            writer.Text(field.Name);
            Write(field.Arguments, writer);
            writer.Text($": {field.Type}").Applied(field.AppliedDirectives).EndLine();
        }

        writer.Close();
    }

    private static void WriteEnum(EnumType type, SdlWriter writer)
    {
        writer.Text($"enum {type}").Applied(type.AppliedDirectives).Open();
        foreach (var value in type.Values)
        {
            writer.Description(value.Description);
            writer.Text(value.Name).Applied(value.AppliedDirectives).EndLine();
        }

        writer.Close();
    }

    private static void Write(ImmutableArray<InputValue> arguments, SdlWriter writer)
    {
        if (arguments.IsEmpty)
        {
            return;
        }

        if (arguments.Any(argument => argument.Description is not null))
        {
            writer.Open('(');
            foreach (var argument in arguments)
            {
                writer.Description(argument.Description);
                Write(argument, writer);
                writer.EndLine();
            }

            writer.CloseInLine(')');
            return;
        }

        for (var index = 0; index < arguments.Length; index++)
        {
            writer.Text(index == 0 ? "(" : ", ");
            Write(arguments[index], writer);
        }

        writer.Text(")");
    }

    private static void Write(InputValue value, SdlWriter writer)
    {
        writer.Text($"{value.Name}: {value.Type}");
        if (value.DefaultValue is not null)
        {
            writer.Text($" = {value.DefaultValue}");
        }

        writer.Applied(value.AppliedDirectives);
    }
}
