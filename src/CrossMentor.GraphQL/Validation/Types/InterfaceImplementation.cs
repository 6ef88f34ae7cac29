using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>
/// A type that declares an interface has all its fields, with covariant types and equal arguments, and all its interfaces.
/// </summary>
/// <remarks>sec-Objects.Type-Validation, IsValidImplementation</remarks>
internal sealed class InterfaceImplementation : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var type in context.Types.OfType<FieldedType>())
        {
            var seen = new HashSet<InterfaceType>();
            foreach (var declared in type.Interfaces)
            {
                if (type == declared)
                {
                    context.Sdl.Report(
                        $"Type {type} cannot implement itself because it would create a circular reference.", Uses(type, declared));
                }
                else if (!seen.Add(declared))
                {
                    context.Sdl.Report($"Type {type} can only implement {declared} once.", Uses(type, declared));
                }
                else
                {
                    CheckAncestors(type, declared, context);
                    CheckFields(type, declared, context);
                }
            }
        }
    }

    private static ImmutableArray<SourceLocation> Uses(FieldedType type, InterfaceType declared) =>
    [
        .. type.Syntax.OfType<FieldedTypeDefinition>()
            .SelectMany(part => part.Interfaces)
            .Where(reference => reference.Name == declared.Name)
            .Select(reference => reference.Location),
    ];

    private static void CheckAncestors(FieldedType type, InterfaceType declared, TypeContext context)
    {
        foreach (var ancestor in declared.Interfaces)
        {
            if (!type.Interfaces.Contains(ancestor))
            {
                context.Sdl.Report(
                    ancestor == type
                        ? $"Type {type} cannot implement {declared} because it would create a circular reference."
                        : $"Type {type} must implement {ancestor} because it is implemented by {declared}.",
                    [.. Uses(declared, ancestor), .. Uses(type, declared)]);
            }
        }
    }

    private static void CheckFields(FieldedType type, InterfaceType declared, TypeContext context)
    {
        foreach (var promised in declared.Fields)
        {
            var coordinate = $"{declared}.{promised.Name}";
            if (!type.TryGetField(promised.Name, out var field))
            {
                context.Sdl.Report(
                    $"Interface field {coordinate} expected but {type} does not provide it.",
                    [promised.Syntax!.Location, .. type.Syntax.Select(part => part.Location)]);
                continue;
            }

            if (!context.AbstractTypes.IsSubTypeOf(field.Type, promised.Type))
            {
                context.Sdl.Report(
                    $"Interface field {coordinate} expects type {promised.Type} but {type}.{field.Name} is type {field.Type}.",
                    promised.Syntax!.Type.Location,
                    field.Syntax!.Type.Location);
            }

            if (field.DeprecationReason is not null && promised.DeprecationReason is null)
            {
                context.Sdl.Report(
                    $"Interface field {coordinate} is not deprecated, so implementation field {type}.{field.Name} must not be deprecated.",
                    field.AppliedDirectives.First(directive => directive.Name == "deprecated").Syntax.Location,
                    promised.Syntax!.Location);
            }

            CheckArguments(type, field, coordinate, promised, context);
        }
    }

    private static void CheckArguments(FieldedType type, OutputField field, string coordinate, OutputField promised, TypeContext context)
    {
        foreach (var expected in promised.Arguments)
        {
            if (!field.TryGetArgument(expected.Name, out var argument))
            {
                context.Sdl.Report(
                    $"Interface field argument {coordinate}({expected.Name}:) expected but {type}.{field.Name} does not provide it.",
                    expected.Syntax!.Location,
                    field.Syntax!.Location);
            }
            else if (argument.Type != expected.Type)
            {
                context.Sdl.Report(
                    $"Interface field argument {coordinate}({expected.Name}:) expects type {expected.Type} but "
                    + $"{type}.{field.Name}({expected.Name}:) is type {argument.Type}.",
                    expected.Syntax!.Type.Location,
                    argument.Syntax!.Type.Location);
            }
        }

        foreach (var extra in field.Arguments)
        {
            if (extra.IsRequired && !promised.TryGetArgument(extra.Name, out _))
            {
                context.Sdl.Report(
                    $"Object field {type}.{field.Name} includes required argument {extra.Name} "
                    + $"that is missing from the Interface field {coordinate}.",
                    extra.Syntax!.Location,
                    promised.Syntax!.Location);
            }
        }
    }
}
