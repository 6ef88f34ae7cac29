using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A subscription defers and streams nothing: where the directives appear in one, their <c>if</c> can be false.</summary>
/// <remarks>Of the incremental delivery proposal: sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Operations</remarks>
internal sealed class DeferAndStreamDirectivesAreUsedOnValidOperations : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        if (!DeferralWalk.IsOffered(context))
        {
            return;
        }

        var reached = context.Document.Definitions.OfType<OperationDefinition>()
            .Where(operation => operation.Operation == OperationType.Subscription)
            .SelectMany(context.Reachable)
            .Select(facts => facts.Definition)
            .Distinct();
        foreach (var directive in reached.SelectMany(definition => DeferralWalk.In(definition.SelectionSet)).Where(IsAlwaysOn))
        {
            var title = directive.Name == DeferralWalk.Defer ? "Defer" : "Stream";
            context.Report(
                $"{title} directive not supported on subscription operations. "
                + $"Disable `@{directive.Name}` by setting the `if` argument to `false`.",
                directive.Location);
        }
    }

    private static bool IsAlwaysOn(Directive directive) =>
        DeferralWalk.ArgumentOf(directive, "if") is not (Variable or BooleanValue { IsTrue: false });
}
