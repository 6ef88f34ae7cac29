using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A fragment may only be spread where its type and the type around it have an object type in common.</summary>
/// <remarks>sec-Fragment-Spread-Is-Possible</remarks>
internal sealed class FragmentSpreadIsPossible : IFragmentSpreadRule, IInlineFragmentRule
{
    public void Check(FragmentSpread spread, CompositeType? parent, DocumentContext context)
    {
        if (context.TryGetFragment(spread.Name, out var fragment))
        {
            Check($"Fragment \"{spread.Name}\"", spread, context.CompositeTypeOf(fragment.TypeCondition), parent, context);
        }
    }

    public void Check(InlineFragment fragment, CompositeType? parent, DocumentContext context)
    {
        if (fragment.TypeCondition is not null)
        {
            Check("Fragment", fragment, context.CompositeTypeOf(fragment.TypeCondition), parent, context);
        }
    }

    private static void Check(string subject, Selection spread, CompositeType? type, CompositeType? parent, DocumentContext context)
    {
        if (type is not null && parent is not null && !context.Schema.Overlap(type, parent))
        {
            context.Report(
                $"{subject} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread.Location);
        }
    }
}
