using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>The type of a type condition must exist in the schema.</summary>
/// <remarks>sec-Fragment-Spread-Type-Existence</remarks>
internal sealed class FragmentSpreadTypeExistence : ITypeConditionRule
{
    public void Check(NamedTypeReference condition, string? fragmentName, DocumentContext context)
    {
        if (!context.Schema.TryGetType(condition.Name, out _))
        {
            context.Report(
                $"Unknown type \"{condition.Name}\".{context.DidYouMean(condition.Name, context.Schema.Types.Select(type => type.Name))}",
                condition.Location);
        }
    }
}
