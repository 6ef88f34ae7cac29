using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A directive may only stand where its definition allows it.</summary>
/// <remarks>sec-Directives-Are-in-Valid-Locations</remarks>
internal sealed class DirectivesAreInValidLocations : IDirectivesRule
{
    public void Check(ImmutableArray<Directive> directives, DirectiveLocation location, RuleContext context)
    {
        foreach (var directive in directives)
        {
            if (context.TryGetDirective(directive.Name, out var definition) && !definition.IsAllowedAt(location))
            {
                context.Report($"Directive \"@{directive.Name}\" may not be used on {location.ToGraphQL()}.", directive.Location);
            }
        }
    }
}
