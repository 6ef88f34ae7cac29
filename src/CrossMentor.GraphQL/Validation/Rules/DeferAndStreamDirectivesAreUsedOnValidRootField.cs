using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>The root fields of mutations and subscriptions are neither deferred nor streamed.</summary>
/// <remarks>Of the incremental delivery proposal: sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Root-Field</remarks>
internal sealed class DeferAndStreamDirectivesAreUsedOnValidRootField : IOperationRule
{
    public void Check(OperationDefinition operation, DocumentContext context)
    {
        if (operation.Operation == OperationType.Query
            || !DeferralWalk.IsOffered(context)
            || !context.Schema.TryGetRootType(operation.Operation, out var root))
        {
            return;
        }

        var kind = operation.Operation == OperationType.Mutation ? "mutation" : "subscription";
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSet>([operation.SelectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                var (name, title) = selection is Field ? (DeferralWalk.Stream, "Stream") : (DeferralWalk.Defer, "Defer");
                if (DeferralWalk.Find(selection, name) is { } directive)
                {
                    context.Report($"{title} directive cannot be used on root {kind} type \"{root.Name}\".", directive.Location);
                }

                if (Inside(selection, visited, context) is { } inside)
                {
                    open.Push(inside);
                }
            }
        }
    }

    private static SelectionSet? Inside(Selection selection, HashSet<string> visited, DocumentContext context) => selection switch
    {
        InlineFragment inline => inline.SelectionSet,
        FragmentSpread spread when visited.Add(spread.Name) && context.TryGetFragment(spread.Name, out var fragment) => fragment.SelectionSet,
        _ => null,
    };
}
