using System.Collections.Immutable;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Makes the plan of one operation of a valid document.</summary>
internal sealed class PlanCompiler(
    Schema schema,
    CostModel costs,
    IReadOnlyDictionary<string, FragmentDefinition> fragments,
    string[] variables,
    OperationLimits limits,
    int? writerAfter,
    IncrementalDirectives? directives = null)
{
    private int selectionCount;
    private DeferUsage[] deferrals = [];

    public ConditionTable Conditions { get; } = new();

    /// <summary>How long the text of the document and of its variables may be.</summary>
    public TextBounds Texts { get; } = new(limits.Input);

    /// <summary>After how many objects at one place code is made for it; null for never.</summary>
    public int? WriterAfter => writerAfter;

    /// <summary>How many object plans have an order that depends on the request.</summary>
    public int OrderCount { get; private set; }

    /// <summary>True if the flattened operation has more fields than allowed; the plan is then incomplete and must not be used.</summary>
    public bool IsTooLarge => selectionCount > limits.MaxPlanFields;

    /// <summary>The fields that the parts select on an object type; none once the plan is too large, so that compiling ends soon.</summary>
    public CollectedSelection Collect(ObjectType type, IEnumerable<SelectionPart> parts)
    {
        if (IsTooLarge)
        {
            return CollectedSelection.None;
        }

        var collector = new FieldCollector(schema, fragments, variables, type, limits.MaxPlanFields - selectionCount, directives);
        foreach (var part in parts)
        {
            collector.Collect(part);
        }

        selectionCount += collector.SelectionCount;
        if (directives is null)
        {
            return new CollectedSelection(collector.Fields, [], []);
        }

        var selection = CollectedSelection.Divide(collector.Fields, collector.NewDeferrals, deferrals);
        DefersAnything |= selection.Deferred.Count > 0;
        return selection;
    }

    /// <summary>True if a part of the plan comes later than the rest.</summary>
    public bool DefersAnything { get; private set; }

    /// <summary>Compiles what belongs to a set of deferred fragments: the fields below that belong to the same set are not deferred once more.</summary>
    public T Within<T>(DeferUsage[] usages, Func<T> compile)
    {
        var outer = deferrals;
        deferrals = usages;
        var compiled = compile();
        deferrals = outer;
        return compiled;
    }

    /// <summary>True if what is compiled belongs to a deferred fragment.</summary>
    public bool IsDeferred => deferrals.Length > 0;

    /// <summary>How the list of a field is streamed; null if it is not.</summary>
    public StreamUsage? StreamOf(CollectedField field)
    {
        var stream = field.IsWhole ? directives?.StreamOf(field.Syntax) : null;
        DefersAnything |= stream is not null;
        return stream;
    }

    public FieldSite SiteOf(ObjectType parent, CollectedField field) => new(
        parent.Name,
        field.Definition,
        field.ResponseKey,
        [.. field.Occurrences.Select(occurrence => (occurrence.Syntax.Location, Conditions.Add([occurrence.Chain])))],
        Conditions.Add(field.Occurrences.Select(occurrence => occurrence.Chain)))
    {
        Price = costs.PriceOf(parent, field.Definition, field.Occurrences.Select(occurrence => occurrence.Syntax), variables),
    };

    public FieldOrder? OrderOf(IReadOnlyList<CollectedField> fields)
    {
        if (!fields.Any(field => field.HasMovingPlace))
        {
            return null;
        }

        return new FieldOrder(OrderCount++, [.. fields.Select(field => field.Occurrences
            .Select(occurrence => (occurrence.Position, Conditions.Add([occurrence.Chain])))
            .ToArray())]);
    }

    /// <summary>The parameters of a resolver for one selection of its field.</summary>
    public ArgumentPlan ArgumentsOf(BoundParameter[] parameters, CollectedField field, SelectionPaths paths)
    {
        if (parameters.Length == 0)
        {
            return ArgumentPlan.None;
        }

        var constants = new object?[parameters.Length];
        var later = new List<RequestParameter>();
        for (var index = 0; index < parameters.Length; index++)
        {
            switch (parameters[index])
            {
                case BoundParameter.OfArgument { Argument: var argument }:
                    AddArgument(argument, index, Written(field.Syntax.Arguments, argument.Definition.Name), constants, later);
                    break;
                case BoundParameter.OfService { Type: var type }:
                    later.Add(new ServiceParameter(index, type));
                    break;
                case BoundParameter.OfConstant { Value: var value }:
                    constants[index] = value;
                    break;
                case BoundParameter.OfSelection:
                    later.Add(new SelectionParameter(index, paths));
                    break;
            }
        }

        return new ArgumentPlan(constants, [.. later]);
    }

    private void AddArgument(BoundArgument argument, int index, Value? written, object?[] constants, List<RequestParameter> later)
    {
        InputNode? node = written is null ? null : new InputNode(written);
        if (written is not null)
        {
            Texts.Visit(argument.Definition, written);
        }

        var reading = new InputReading(VariableValues.None, limits.Input);

        // A constant that its CLR type refuses fails the field when it is reached, as the same value in a variable does.
        if (!UsesVariables(written) && argument.TryRead(node, reading, out constants[index], out _))
        {
            return;
        }

        later.Add(new VariableParameter(index, argument, node));
    }

    private static Value? Written(ImmutableArray<Argument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static bool UsesVariables(Value? value) => value switch
    {
        Variable => true,
        ListValue list => list.Items.Any(UsesVariables),
        ObjectValue fields => fields.Fields.Any(field => UsesVariables(field.Value)),
        _ => false,
    };
}
