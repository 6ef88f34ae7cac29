using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>The labels of <c>@defer</c> and <c>@stream</c> are literals, and no two in a document are the same.</summary>
/// <remarks>Of the incremental delivery proposal: sec-Defer-And-Stream-Directive-Labels-Are-Unique</remarks>
internal sealed class DeferAndStreamDirectiveLabelsAreUnique : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        if (!DeferralWalk.IsOffered(context))
        {
            return;
        }

        var known = new Dictionary<string, Directive>(StringComparer.Ordinal);
        foreach (var directive in context.Document.Definitions.OfType<ExecutableDefinition>().SelectMany(definition => DeferralWalk.In(definition.SelectionSet)))
        {
            switch (DeferralWalk.ArgumentOf(directive, "label"))
            {
                case null or NullValue:
                    break;
                case StringValue label when known.TryGetValue(label.Text, out var first):
                    context.Report(
                        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
                        first.Location,
                        directive.Location);
                    break;
                case StringValue label:
                    known.Add(label.Text, directive);
                    break;
                default:
                    context.Report($"Argument \"@{directive.Name}(label:)\" must be a static string.", directive.Location);
                    break;
            }
        }
    }
}
