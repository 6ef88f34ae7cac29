using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>
/// A subscription must have exactly one root field; it is no introspection field, and neither it nor a fragment on the way
/// to it is conditional.
/// </summary>
/// <remarks>sec-Single-Root-Field</remarks>
internal sealed class SingleRootField : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        if (operation.Operation != OperationType.Subscription || !context.Schema.TryGetRootType(operation.Operation, out var root))
        {
            return;
        }

        var roots = new RootFields(root, context);
        roots.Collect(operation.SelectionSet);
        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name}\"";
        if (roots.Conditional.Count > 0)
        {
            context.Report(
                $"{subject} must not use `@skip` and `@include` directives in the top level selection.", [.. roots.Conditional]);
        }

        if (roots.ByKey.Count > 1)
        {
            context.Report(
                $"{subject} must select only one top level field.",
                [.. roots.ByKey.Skip(1).SelectMany(fields => fields).Select(field => field.Location)]);
        }

        foreach (var fields in roots.ByKey)
        {
            if (fields[0].Name.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report(
                    $"{subject} must not select an introspection top level field.", [.. fields.Select(field => field.Location)]);
            }
        }
    }

    /// <summary>The root selections with fragments dissolved, grouped by response key in order of appearance.</summary>
    private sealed class RootFields(ObjectType root, DocumentContext context)
    {
        private readonly HashSet<string> visited = new(StringComparer.Ordinal);

        public List<List<Field>> ByKey { get; } = [];

        public List<SourceLocation> Conditional { get; } = [];

        /// <summary>Goes through the selections with its own stack, since fragments may be chained deeper than the call stack.</summary>
        public void Collect(SelectionSet selectionSet)
        {
            var open = new Stack<(SelectionSet Set, int Next)>();
            open.Push((selectionSet, 0));
            while (open.TryPop(out var top))
            {
                if (top.Next == top.Set.Selections.Length)
                {
                    continue;
                }

                open.Push((top.Set, top.Next + 1));
                var selection = top.Set.Selections[top.Next];
                NoteConditions(selection);
                if (selection is Field field)
                {
                    Add(field);
                }
                else if (Inside(selection) is { } inside)
                {
                    open.Push((inside, 0));
                }
            }
        }

        private void NoteConditions(Selection selection)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name is "skip" or "include")
                {
                    Conditional.Add(directive.Location);
                }
            }
        }

        /// <summary>The selections of a fragment that applies to the root and was not gone through before.</summary>
        private SelectionSet? Inside(Selection selection) => selection switch
        {
            InlineFragment inline when Applies(inline.TypeCondition) => inline.SelectionSet,
            FragmentSpread spread when visited.Add(spread.Name) && context.TryGetFragment(spread.Name, out var fragment)
                && Applies(fragment.TypeCondition) => fragment.SelectionSet,
            _ => null,
        };

        private bool Applies(NamedTypeReference? condition) =>
            condition is null || (context.CompositeTypeOf(condition) is { } type && context.Schema.IsPossibleType(type, root));

        private void Add(Field field)
        {
            var group = ByKey.Find(fields => fields[0].ResponseKey == field.ResponseKey);
            if (group is null)
            {
                ByKey.Add([field]);
            }
            else
            {
                group.Add(field);
            }
        }
    }
}
