using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Finds what the directives of the schema guard, and checks that whatever may be hidden may be null.</summary>
internal sealed class GuardBinder(Schema schema, IList<GuardRegistration> registrations, BindingProblems problems)
{
    /// <summary>The guards of a field: those of its own definition and of the interfaces it fulfils.</summary>
    public BoundGuard[] Of(ObjectType type, OutputField field)
    {
        var directives = type.Interfaces
            .SelectMany(implemented => implemented.TryGetField(field.Name, out var promised) ? promised.AppliedDirectives : [])
            .Concat(field.AppliedDirectives);
        var guards = Bind(directives, GuardTargets.Fields, type.Name, field.Name);
        if (guards.Length > 0 && field.Type.IsNonNull)
        {
            problems.Add($"{type.Name}.{field.Name}", $"may be hidden, so its type {field.Type} must be nullable");
        }

        return guards;
    }

    /// <summary>The guards of an object type: those of its own definition and of the interfaces it implements.</summary>
    public BoundGuard[] Of(ObjectType type)
    {
        var directives = type.Interfaces.SelectMany(implemented => implemented.AppliedDirectives).Concat(type.AppliedDirectives);
        var guards = Bind(directives, GuardTargets.Objects, type.Name, fieldName: null);
        if (guards.Length > 0)
        {
            CheckPlaces(type);
        }

        return guards;
    }

    private BoundGuard[] Bind(IEnumerable<AppliedDirective> directives, GuardTargets target, string typeName, string? fieldName) =>
    [
        .. from directive in directives
           from registration in registrations
           where registration.Directive == directive.Name && registration.Targets.HasFlag(target)
           select new BoundGuard(registration.Guard, new GuardedSubject(typeName, fieldName, ArgumentsOf(directive))),
    ];

    private void CheckPlaces(ObjectType guarded)
    {
        if (guarded == schema.QueryType || guarded == schema.MutationType || guarded == schema.SubscriptionType)
        {
            problems.Add(guarded.Name, "a root type cannot be hidden");
        }

        foreach (var type in schema.Types.OfType<ObjectType>())
        {
            foreach (var field in type.Fields)
            {
                if (field.Type.Named is CompositeType returned && schema.IsPossibleType(returned, guarded) && EndsNonNull(field.Type))
                {
                    problems.Add($"{type.Name}.{field.Name}", $"{guarded.Name} may be hidden, so {field.Type} must allow null in its place");
                }
            }
        }
    }

    private static bool EndsNonNull(SchemaType type) => type switch
    {
        NonNullType { Inner: NamedType } => true,
        NonNullType { Inner: var inner } => EndsNonNull(inner),
        ListType list => EndsNonNull(list.Item),
        _ => false,
    };

    private static Dictionary<string, object?> ArgumentsOf(AppliedDirective directive)
    {
        var arguments = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in directive.Definition.Arguments)
        {
            arguments[argument.Name] = directive.TryGetValue(argument.Name, out var value) ? Plain(value) : null;
        }

        return arguments;
    }

    private static object? Plain(Value value) => value switch
    {
        StringValue text => text.Text,
        EnumValue member => member.Name,
        BooleanValue boolean => boolean.IsTrue,
        IntValue number when int.TryParse(number.Text, out var whole) => whole,
        IntValue number => double.Parse(number.Text),
        FloatValue number => double.Parse(number.Text),
        ListValue list => list.Items.Select(Plain).ToArray(),
        ObjectValue fields => fields.Fields.ToDictionary(field => field.Name, field => Plain(field.Value), StringComparer.Ordinal),
        _ => null,
    };
}
