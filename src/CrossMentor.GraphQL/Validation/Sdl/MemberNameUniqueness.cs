using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>Fields, enum values and arguments are unique by name where they are defined, extensions included.</summary>
/// <remarks>sec-Objects, sec-Interfaces, sec-Enums, sec-Input-Objects</remarks>
internal sealed class MemberNameUniqueness : ISdlRule
{
    public void Check(SdlContext context)
    {
        foreach (var type in context.Definitions.OfType<TypeDefinition>().GroupBy(type => type.Name, StringComparer.Ordinal))
        {
            var values = type.OfType<EnumTypeDefinition>().SelectMany(part => part.Values);
            Check("Enum value", type.Key, values.Select(value => (value.Name, value.NameLocation)), context);

            var fields = type.OfType<FieldedTypeDefinition>().SelectMany(part => part.Fields).ToArray();
            var inputs = type.OfType<InputObjectTypeDefinition>().SelectMany(part => part.Fields);
            var names = fields.Select(field => (field.Name, field.NameLocation));
            Check("Field", type.Key, names.Concat(inputs.Select(field => (field.Name, field.NameLocation))), context);
            foreach (var field in fields)
            {
                CheckArguments($"{type.Key}.{field.Name}", field.Arguments, context);
            }
        }

        foreach (var directive in context.Definitions.OfType<DirectiveDefinition>())
        {
            CheckArguments($"@{directive.Name}", directive.Arguments, context);
        }
    }

    private static void Check(
        string kind, string typeName, IEnumerable<(string Name, SourceLocation Location)> members, SdlContext context)
    {
        var known = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var (name, location) in members)
        {
            if (!known.TryAdd(name, location))
            {
                context.Report($"{kind} \"{typeName}.{name}\" can only be defined once.", known[name], location);
            }
        }
    }

    private static void CheckArguments(string owner, IEnumerable<InputValueDefinition> arguments, SdlContext context)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            context.Report(
                $"Argument \"{owner}({group.Key}:)\" can only be defined once.", [.. group.Select(argument => argument.NameLocation)]);
        }
    }
}
