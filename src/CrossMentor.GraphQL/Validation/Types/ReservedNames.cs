using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>No type, directive, field, argument or enum value of a schema may have a name that begins with two underscores.</summary>
/// <remarks>sec-Names.Reserved-Names</remarks>
internal sealed class ReservedNames : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var definition in context.Sdl.Definitions)
        {
            switch (definition)
            {
                case DirectiveDefinition directive:
                    Check(directive.Name, directive.Location, context);
                    Check(directive.Arguments, context);
                    break;
                case TypeDefinition type:
                    CheckType(type, context);
                    break;
            }
        }
    }

    private static void CheckType(TypeDefinition type, TypeContext context)
    {
        if (!type.IsExtension)
        {
            Check(type.Name, type.Location, context);
        }

        switch (type)
        {
            case FieldedTypeDefinition fielded:
                foreach (var field in fielded.Fields)
                {
                    Check(field.Name, field.Location, context);
                    Check(field.Arguments, context);
                }

                break;
            case EnumTypeDefinition values:
                foreach (var value in values.Values)
                {
                    Check(value.Name, value.Location, context);
                }

                break;
            case InputObjectTypeDefinition input:
                Check(input.Fields, context);
                break;
        }
    }

    private static void Check(IEnumerable<InputValueDefinition> values, TypeContext context)
    {
        foreach (var value in values)
        {
            Check(value.Name, value.Location, context);
        }
    }

    private static void Check(string name, SourceLocation location, TypeContext context)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            context.Sdl.Report(
                $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", location);
        }
    }
}
