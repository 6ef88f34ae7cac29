using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Every directive used must be defined by the schema.</summary>
/// <remarks>sec-Directives-Are-Defined</remarks>
internal sealed class DirectivesAreDefined : IDirectivesRule
{
    public void Check(ImmutableArray<Directive> directives, DirectiveLocation location, RuleContext context)
    {
        foreach (var directive in directives)
        {
            if (!context.TryGetDirective(directive.Name, out _))
            {
                context.Report($"Unknown directive \"@{directive.Name}\".", directive.Location);
            }
        }
    }
}
