using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Writes definitions one after the other.</summary>
internal sealed class DefinitionWriter(SchemaPrintOptions options)
{
    private readonly SdlWriter writer = new();

    public override string ToString() => writer.ToString();

    /// <summary>The order in which things are written: the schema's, or that of their names.</summary>
    public IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, string> name) =>
        options.Sorts ? items.OrderBy(name, StringComparer.Ordinal) : items;

    public void Write(Schema schema)
    {
        if (HasUsualRootNames(schema) && !(options.HasDescriptions && schema.Description is not null) && Shown(schema.AppliedDirectives).IsEmpty)
        {
            return;
        }

        writer.Separate();
        Describe(schema.Description);
        writer.Text("schema").Applied(Shown(schema.AppliedDirectives)).Open();
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

    public void Write(DirectiveType directive)
    {
        writer.Separate();
        Describe(directive.Description);
        writer.Text($"directive @{directive.Name}");
        Write(directive.Arguments);
        writer.Text(directive.IsRepeatable ? " repeatable on " : " on ");
        writer.Text(string.Join(" | ", InOrder(directive.Locations.Select(location => location.ToGraphQL()), name => name))).EndLine();
    }

    public void Write(NamedType type)
    {
        writer.Separate();
        Describe(type.Description);
        switch (type)
        {
            case ScalarType:
                writer.Text($"scalar {type}").Applied(Shown(type.AppliedDirectives)).EndLine();
                break;
            case FieldedType fielded:
                WriteFielded(fielded);
                break;
            case UnionType union:
                writer.Text($"union {type}").Applied(Shown(type.AppliedDirectives));
                writer.Text(" = " + string.Join(" | ", InOrder(union.Members.Select(member => member.Name), name => name))).EndLine();
                break;
            case EnumType values:
                WriteEnum(values);
                break;
            case InputObjectType input:
                writer.Text($"input {type}").Applied(Shown(type.AppliedDirectives)).Open();
                foreach (var field in InOrder(input.Fields, field => field.Name))
                {
                    Describe(field.Description);
                    Write(field);
                    writer.EndLine();
                }

                writer.Close();
                break;
        }
    }

    /// <summary>True if the root types are found by their names alone, and no other type would be taken for one.</summary>
    private static bool HasUsualRootNames(Schema schema) =>
        schema.QueryType.Name == "Query"
        && schema.MutationType == schema.Types.FirstOrDefault(type => type.Name == "Mutation")
        && schema.SubscriptionType == schema.Types.FirstOrDefault(type => type.Name == "Subscription");

    private void WriteFielded(FieldedType type)
    {
        writer.Text(type is InterfaceType ? $"interface {type}" : $"type {type}");
        if (!type.Interfaces.IsEmpty)
        {
            writer.Text(" implements " + string.Join(" & ", InOrder(type.Interfaces.Select(declared => declared.Name), name => name)));
        }

        writer.Applied(Shown(type.AppliedDirectives)).Open();
        foreach (var field in InOrder(type.Fields, field => field.Name))
        {
            Describe(field.Description);
            writer.Text(field.Name);
            Write(field.Arguments);
            writer.Text($": {field.Type}").Applied(Shown(field.AppliedDirectives)).EndLine();
        }

        writer.Close();
    }

    private void WriteEnum(EnumType type)
    {
        writer.Text($"enum {type}").Applied(Shown(type.AppliedDirectives)).Open();
        foreach (var value in InOrder(type.Values, value => value.Name))
        {
            Describe(value.Description);
            writer.Text(value.Name).Applied(Shown(value.AppliedDirectives)).EndLine();
        }

        writer.Close();
    }

    private void Write(ImmutableArray<InputValue> arguments)
    {
        if (arguments.IsEmpty)
        {
            return;
        }

        if (options.HasDescriptions && arguments.Any(argument => argument.Description is not null))
        {
            writer.Open('(');
            foreach (var argument in InOrder(arguments, argument => argument.Name))
            {
                Describe(argument.Description);
                Write(argument);
                writer.EndLine();
            }

            writer.CloseInLine(')');
            return;
        }

        var separator = "(";
        foreach (var argument in InOrder(arguments, argument => argument.Name))
        {
            writer.Text(separator);
            separator = ", ";
            Write(argument);
        }

        writer.Text(")");
    }

    private void Write(InputValue value)
    {
        writer.Text($"{value.Name}: {value.Type}");
        if (value.DefaultValue is not null)
        {
            writer.Text($" = {value.DefaultValue}");
        }

        writer.Applied(Shown(value.AppliedDirectives));
    }

    private void Describe(string? description)
    {
        if (options.HasDescriptions)
        {
            writer.Description(description);
        }
    }

    private ImmutableArray<AppliedDirective> Shown(ImmutableArray<AppliedDirective> applied) =>
        options.HasCustomDirectives ? applied : [.. applied.Where(directive => directive.Name is "deprecated" or "specifiedBy" or "oneOf")];
}
