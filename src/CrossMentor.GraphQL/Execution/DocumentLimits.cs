using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Holds a document to the limits of operations: what can be counted before validation, and what only a valid document allows to count.</summary>
internal static class DocumentLimits
{
    private const string Code = "LIMIT_EXCEEDED";

    // The usual introspection query is 15 deep, and enters lists of fields or types twice on one way.
    private const int MaxIntrospectionDepth = 20;
    private const int MaxIntrospectionLists = 3;

    /// <summary>Counts what needs no flattening of fragments, so that no document is validated that is too large.</summary>
    public static GraphQLError? CheckSize(Document document, OperationLimits limits)
    {
        var counter = new Counter(limits.MaxRepeatedFields);
        foreach (var definition in document.Definitions)
        {
            counter.Count(definition);
        }

        return Over("directives", counter.Directives, limits.MaxDirectives)
            ?? Over("deferrals", counter.Deferrals, limits.MaxDeferrals)
            ?? Over("aliases", counter.Aliases, limits.MaxAliases)
            ?? Over("fragments", counter.Fragments, limits.MaxFragments)
            ?? Over("repeated fields", counter.RepeatedFields, limits.MaxRepeatedFields);
    }

    /// <summary>Counts depth and root fields of one operation of a valid document.</summary>
    public static GraphQLError? CheckOperation(
        OperationDefinition operation, IReadOnlyDictionary<string, FragmentDefinition> fragments, OperationLimits limits)
    {
        var gauge = new Gauge(fragments);
        gauge.Measure(operation.SelectionSet);
        return Over("root fields", gauge.RootFields, limits.MaxRootFields)
            ?? Over("depth", gauge.Depth, limits.MaxDepth)
            ?? Over("introspection depth", gauge.IntrospectionDepth, Math.Max(limits.MaxDepth, MaxIntrospectionDepth))
            ?? Over("introspection lists", gauge.IntrospectionLists, MaxIntrospectionLists);
    }

    public static GraphQLError Exceeded(string limit, int allowed) => new(
        $"The document exceeds the limit of {allowed} for {limit}.",
        extensions: new Dictionary<string, object?> { ["code"] = Code, ["limit"] = limit, ["allowed"] = allowed });

    private static GraphQLError? Over(string limit, int found, int allowed) => found > allowed ? Exceeded(limit, allowed) : null;

    /// <summary>Counts the parts of a document as written.</summary>
    private sealed class Counter(int maxRepeatedFields)
    {
        public int Directives { get; private set; }

        public int Deferrals { get; private set; }

        public int Aliases { get; private set; }

        public int Fragments { get; private set; }

        /// <summary>In the selection set that has most of them, if any has too many.</summary>
        public int RepeatedFields { get; private set; }

        public void Count(Definition definition)
        {
            if (definition is not ExecutableDefinition executable)
            {
                return;
            }

            Fragments += definition is FragmentDefinition ? 1 : 0;
            Directives += executable.Directives.Length;
            if (definition is OperationDefinition operation)
            {
                Directives += operation.Variables.Sum(variable => variable.Directives.Length);
            }

            Deferrals += IncrementalDirectives.Count(executable.SelectionSet);
            Count(executable.SelectionSet);
        }

        private void Count(SelectionSet selections)
        {
            // Few selections cannot repeat many fields, so an ordinary document pays nothing for the limit.
            if (selections.Selections.Length > maxRepeatedFields)
            {
                RepeatedFields = Math.Max(RepeatedFields, Repetitions(selections));
            }

            foreach (var selection in selections.Selections)
            {
                Directives += selection.Directives.Length;
                switch (selection)
                {
                    case Field field:
                        Aliases += field.Alias is null ? 0 : 1;
                        if (field.SelectionSet is not null)
                        {
                            Count(field.SelectionSet);
                        }

                        break;
                    case InlineFragment inline:
                        Count(inline.SelectionSet);
                        break;
                }
            }
        }
    }

    private static int Repetitions(SelectionSet selections)
    {
        var fields = selections.Selections.OfType<Field>().ToList();
        return fields.Count - fields.Select(field => field.ResponseKey).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>Measures an operation with its fragments in place. Each fragment is measured once for each kind of place.</summary>
    private sealed class Gauge(IReadOnlyDictionary<string, FragmentDefinition> fragments)
    {
        private readonly Dictionary<(string Fragment, bool InIntrospection), Extent> measured = [];

        public int RootFields { get; private set; }

        public int Depth { get; private set; }

        public int IntrospectionDepth { get; private set; }

        public int IntrospectionLists { get; private set; }

        public void Measure(SelectionSet root)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            CollectRootKeys(root, keys, []);
            RootFields = keys.Count;
            var extent = Below(root, inIntrospection: false);
            (Depth, IntrospectionDepth, IntrospectionLists) = (extent.Depth, extent.IntrospectionDepth, extent.IntrospectionLists);
        }

        private void CollectRootKeys(SelectionSet selections, HashSet<string> keys, HashSet<string> visited)
        {
            foreach (var selection in selections.Selections)
            {
                switch (selection)
                {
                    case Field field:
                        keys.Add(field.ResponseKey);
                        break;
                    case InlineFragment inline:
                        CollectRootKeys(inline.SelectionSet, keys, visited);
                        break;
                    case FragmentSpread spread when visited.Add(spread.Name):
                        CollectRootKeys(fragments[spread.Name].SelectionSet, keys, visited);
                        break;
                }
            }
        }

        private Extent Below(SelectionSet selections, bool inIntrospection)
        {
            var extent = default(Extent);
            foreach (var selection in selections.Selections)
            {
                extent = extent.Or(selection switch
                {
                    Field field => OfField(field, inIntrospection),
                    InlineFragment inline => Below(inline.SelectionSet, inIntrospection),
                    FragmentSpread spread => OfFragment(spread.Name, inIntrospection),
                    _ => default,
                });
            }

            return extent;
        }

        private Extent OfField(Field field, bool inIntrospection)
        {
            var isIntrospection = inIntrospection || field.Name is "__schema" or "__type";
            var below = field.SelectionSet is null ? default : Below(field.SelectionSet, isIntrospection);
            if (!isIntrospection)
            {
                return below with { Depth = below.Depth + 1 };
            }

            var isList = field.Name is "fields" or "interfaces" or "possibleTypes" or "inputFields";
            return below with
            {
                IntrospectionDepth = below.IntrospectionDepth + 1,
                IntrospectionLists = below.IntrospectionLists + (isList ? 1 : 0),
            };
        }

        private Extent OfFragment(string name, bool inIntrospection)
        {
            if (!measured.TryGetValue((name, inIntrospection), out var extent))
            {
                extent = Below(fragments[name].SelectionSet, inIntrospection);
                measured[(name, inIntrospection)] = extent;
            }

            return extent;
        }
    }

    private readonly record struct Extent(int Depth, int IntrospectionDepth, int IntrospectionLists)
    {
        public Extent Or(Extent other) => new(
            Math.Max(Depth, other.Depth),
            Math.Max(IntrospectionDepth, other.IntrospectionDepth),
            Math.Max(IntrospectionLists, other.IntrospectionLists));
    }
}
