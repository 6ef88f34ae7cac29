using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread must be defined in the document.</summary>
/// <remarks>sec-Fragment-Spread-Target-Defined</remarks>
internal sealed class FragmentSpreadTargetDefined : IFragmentSpreadRule
{
    public void Check(FragmentSpread spread, CompositeType? parent, DocumentContext context)
    {
        if (!context.TryGetFragment(spread.Name, out _))
        {
            context.Report($"Unknown fragment \"{spread.Name}\".", spread.NameLocation);
        }
    }
}
