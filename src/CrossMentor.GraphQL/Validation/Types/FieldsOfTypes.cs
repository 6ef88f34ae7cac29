using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>An object or interface type has at least one field; fields have output types and their arguments input types.</summary>
/// <remarks>sec-Objects.Type-Validation, sec-Interfaces.Type-Validation</remarks>
internal sealed class FieldsOfTypes : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var type in context.Types.OfType<FieldedType>())
        {
            if (type.Fields.IsEmpty)
            {
                context.Sdl.Report(
                    $"Type {type} must define one or more fields.", [.. type.Syntax.Select(part => part.Location)]);
            }

            foreach (var field in type.Fields)
            {
                Check(type, field, context);
            }
        }
    }

    private static void Check(FieldedType type, OutputField field, TypeContext context)
    {
        if (!field.Type.IsOutput)
        {
            context.Sdl.Report(
                $"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.Syntax!.Type.Location);
        }

        foreach (var argument in field.Arguments)
        {
            InputValueChecks.Check(argument, $"{type}.{field.Name}({argument.Name}:)", "argument", context);
        }
    }
}
