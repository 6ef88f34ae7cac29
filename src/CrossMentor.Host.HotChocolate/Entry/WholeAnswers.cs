using HotChocolate.Language;
using HotChocolate.Language.Visitors;

namespace CrossMentor.Host.HotChocolate.Entry;

/// <summary>Takes <c>@defer</c> and <c>@stream</c> out of a document: a server may always answer whole, and Hot Chocolate would refuse them.</summary>
internal static class WholeAnswers
{
    private static readonly ISyntaxRewriter<object?> Rewriter = SyntaxRewriter.Create(WithoutIncremental);

    /// <summary>The document to execute; the same object if nothing in it could come later.</summary>
    public static DocumentNode Of(DocumentNode document) => (DocumentNode)Rewriter.Rewrite(document, context: null)!;

    private static ISyntaxNode WithoutIncremental(ISyntaxNode node) => node switch
    {
        FragmentSpreadNode spread when spread.Directives.Any(IsIncremental) => spread.WithDirectives(Rest(spread.Directives)),
        InlineFragmentNode fragment when fragment.Directives.Any(IsIncremental) => fragment.WithDirectives(Rest(fragment.Directives)),
        FieldNode field when field.Directives.Any(IsIncremental) => field.WithDirectives(Rest(field.Directives)),
        _ => node,
    };

    private static DirectiveNode[] Rest(IReadOnlyList<DirectiveNode> directives) => [.. directives.Where(directive => !IsIncremental(directive))];

    private static bool IsIncremental(DirectiveNode directive) => directive.Name.Value is "defer" or "stream";
}
