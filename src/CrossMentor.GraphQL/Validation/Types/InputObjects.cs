using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>An input object has at least one field, of input types; the fields of a OneOf are nullable and without default.</summary>
/// <remarks>sec-Input-Objects.Type-Validation, sec-Input-Object-Extensions</remarks>
internal sealed class InputObjects : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var type in context.Types.OfType<InputObjectType>())
        {
            if (type.Fields.IsEmpty)
            {
                context.Sdl.Report(
                    $"Input Object type {type} must define one or more fields.", [.. type.Syntax.Select(part => part.Location)]);
            }

            foreach (var field in type.Fields)
            {
                InputValueChecks.Check(field, $"{type}.{field.Name}", "input field", context);
                if (type.IsOneOf)
                {
                    CheckOneOf(type, field, context);
                }
            }

            foreach (var extension in type.Syntax.Skip(1).SelectMany(part => part.Directives).Where(use => use.Name == "oneOf"))
            {
                context.Sdl.Report($"Input Object type {type} cannot be made a OneOf by an extension.", extension.Location);
            }
        }
    }

    private static void CheckOneOf(InputObjectType type, InputValue field, TypeContext context)
    {
        if (field.Type.IsNonNull)
        {
            context.Sdl.Report($"OneOf input field {type}.{field.Name} must be nullable.", field.Syntax!.Type.Location);
        }

        if (field.DefaultValue is not null)
        {
            context.Sdl.Report($"OneOf input field {type}.{field.Name} cannot have a default value.", field.Syntax!.Location);
        }
    }
}
