using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation.Types;

namespace CrossMentor.GraphQL.Coercion;

/// <summary><c>@length</c> states a positive number of bytes, and stands only where text can be given.</summary>
/// <remarks>A schema that does not define the directive is not concerned.</remarks>
internal sealed class LengthDirectiveUses : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var directive in context.Directives.Where(directive => directive.Name == LengthDirective.Name))
        {
            if (directive.Arguments.Find(LengthDirective.MaxBytes)?.Type.ToString() != "Int!")
            {
                context.Sdl.Report(
                    $"Directive @{LengthDirective.Name} must define the argument \"{LengthDirective.MaxBytes}\" of type Int!.", directive.Syntax!.Location);
            }
        }

        foreach (var type in context.Types)
        {
            foreach (var field in (type as InputObjectType)?.Fields ?? [])
            {
                Check(field, $"{type}.{field.Name}", context);
            }

            foreach (var field in (type as FieldedType)?.Fields ?? [])
            {
                foreach (var argument in field.Arguments)
                {
                    Check(argument, $"{type}.{field.Name}({argument.Name}:)", context);
                }
            }
        }

        foreach (var directive in context.Directives)
        {
            foreach (var argument in directive.Arguments)
            {
                Check(argument, $"@{directive.Name}({argument.Name}:)", context);
            }
        }
    }

    private static void Check(InputValue place, string coordinate, TypeContext context)
    {
        if (!LengthDirective.TryFind(place, out var use))
        {
            return;
        }

        if (!LengthDirective.TryRead(use, out _))
        {
            context.Sdl.Report($"@{LengthDirective.Name} of {coordinate} must state a positive number of bytes.", use.Syntax.Location);
        }

        if (place.Type.Named is not ScalarType { Name: not ("Int" or "Float" or "Boolean") })
        {
            context.Sdl.Report($"@{LengthDirective.Name} of {coordinate}: {place.Type.Named} is never text.", use.Syntax.Location);
        }
    }
}
