using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Each fragment must be the target of a spread that some operation reaches.</summary>
/// <remarks>sec-Fragments-Must-Be-Used</remarks>
internal sealed class FragmentsMustBeUsed : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        var fragments = context.Document.Definitions.OfType<FragmentDefinition>().ToArray();
        if (fragments.Length == 0)
        {
            return;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<DefinitionFacts>(
            context.Document.Definitions.OfType<OperationDefinition>().Select(context.FactsOf));
        while (waiting.TryPop(out var facts))
        {
            foreach (var spread in facts.Spreads)
            {
                if (used.Add(spread.Name) && context.TryGetFragment(spread.Name, out var target))
                {
                    waiting.Push(context.FactsOf(target));
                }
            }
        }

        foreach (var fragment in fragments.Where(fragment => !used.Contains(fragment.Name)))
        {
            context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment.Location);
        }
    }
}
