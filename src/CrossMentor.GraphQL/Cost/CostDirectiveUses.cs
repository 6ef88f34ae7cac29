using System.Collections.Immutable;
using System.Globalization;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation.Types;

namespace CrossMentor.GraphQL.Cost;

/// <summary>A weight is a number and stands on no interface field; sized fields are lists, and slicing arguments are integers of the field.</summary>
/// <remarks>GraphQL Cost Directives, section 9. A schema that does not define the directives is not concerned.</remarks>
internal sealed class CostDirectiveUses : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var directive in context.Directives)
        {
            CheckDefinition(directive, context);
        }

        foreach (var type in context.Types)
        {
            CheckWeight(type.AppliedDirectives, type.Name, context);
            foreach (var value in (type as InputObjectType)?.Fields ?? [])
            {
                CheckWeight(value.AppliedDirectives, $"{type}.{value.Name}", context);
            }

            foreach (var field in (type as FieldedType)?.Fields ?? [])
            {
                CheckField(type, field, context);
            }
        }

        foreach (var argument in context.Directives.SelectMany(directive => directive.Arguments))
        {
            CheckWeight(argument.AppliedDirectives, argument.Name, context);
        }
    }

    private static void CheckDefinition(DirectiveType directive, TypeContext context)
    {
        (string Argument, string Type)[] wanted = directive.Name switch
        {
            CostDirectives.Cost => [(CostDirectives.Weight, "String!")],
            CostDirectives.ListSize =>
            [
                ("assumedSize", "Int"), ("slicingArguments", "[String!]"), ("sizedFields", "[String!]"), ("requireOneSlicingArgument", "Boolean"),
            ],
            _ => [],
        };
        foreach (var (argument, type) in wanted)
        {
            if (directive.Arguments.Find(argument)?.Type.ToString() != type)
            {
                context.Sdl.Report($"Directive @{directive.Name} must define the argument \"{argument}\" of type {type}.", directive.Syntax!.Location);
            }
        }
    }

    private static void CheckWeight(
        ImmutableArray<AppliedDirective> directives, string coordinate, TypeContext context)
    {
        if (CostDirectives.TryFind(directives, CostDirectives.Cost, out var cost)
            && cost.TryGetValue(CostDirectives.Weight, out var value)
            && value is StringValue text
            && !CostDirectives.TryReadWeight(text.Text, out _))
        {
            context.Sdl.Report($"The weight \"{text.Text}\" of {coordinate} is not a number.", cost.Syntax.Location);
        }
    }

    private static void CheckField(NamedType type, OutputField field, TypeContext context)
    {
        var coordinate = $"{type}.{field.Name}";
        CheckWeight(field.AppliedDirectives, coordinate, context);
        foreach (var argument in field.Arguments)
        {
            CheckWeight(argument.AppliedDirectives, $"{coordinate}({argument.Name}:)", context);
        }

        if (type is InterfaceType && CostDirectives.TryFind(field.AppliedDirectives, CostDirectives.Cost, out var cost))
        {
            context.Sdl.Report(
                $"Interface field {coordinate} cannot have a weight: it costs what the fields of the object types cost.", cost.Syntax.Location);
        }

        if (CostDirectives.TryFind(field.AppliedDirectives, CostDirectives.ListSize, out var size))
        {
            CheckListSize(field, coordinate, size, context);
        }
    }

    private static void CheckListSize(OutputField field, string coordinate, AppliedDirective size, TypeContext context)
    {
        void Report(string problem) => context.Sdl.Report($"@listSize of {coordinate}: {problem}", size.Syntax.Location);

        var sizedFields = CostDirectives.Strings(size, "sizedFields");
        var slicingArguments = CostDirectives.Strings(size, "slicingArguments");
        if (sizedFields.IsEmpty && !CostDirectives.IsList(field.Type))
        {
            Report("the field is no list, and no sized fields are named.");
        }

        foreach (var name in sizedFields)
        {
            if (field.Type.Named is not FieldedType owner || !owner.TryGetField(name, out var sized))
            {
                Report($"{field.Type.Named} has no field \"{name}\" to size.");
            }
            else if (!CostDirectives.IsList(sized.Type))
            {
                Report($"the sized field \"{name}\" is no list.");
            }
        }

        foreach (var name in slicingArguments)
        {
            if (field.Arguments.Find(name) is not { } argument)
            {
                Report($"the field has no argument \"{name}\" to slice by.");
            }
            else if (argument.Type.Nullable is not ScalarType { Name: "Int" })
            {
                Report($"the slicing argument \"{name}\" must be an Int.");
            }
        }

        CheckAssumedSize(field, size, slicingArguments, Report);
    }

    /// <summary>An assumed size beside slicing arguments must be what counts when there are none, and nothing else.</summary>
    private static void CheckAssumedSize(
        OutputField field, AppliedDirective size, ImmutableArray<string> slicingArguments, Action<string> report)
    {
        if (!size.TryGetValue("assumedSize", out var assumed) || assumed is not IntValue number)
        {
            return;
        }

        if (!int.TryParse(number.Text, CultureInfo.InvariantCulture, out var value) || value < 0)
        {
            report("the assumed size must be zero or more.");
        }

        var isOneRequired = size.TryGetValue("requireOneSlicingArgument", out var required) && required is BooleanValue { IsTrue: true };
        var hasDefault = slicingArguments.Any(name => field.Arguments.Find(name)?.DefaultValue is not null);
        if (slicingArguments.Length > 0 && (isOneRequired || hasDefault))
        {
            report("an assumed size beside slicing arguments needs requireOneSlicingArgument: false, and no slicing argument may have a default.");
        }
    }
}
