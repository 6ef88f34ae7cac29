using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable may stand once in one place.</summary>
/// <remarks>sec-Directives-Are-Unique-per-Location</remarks>
internal sealed class DirectivesAreUniquePerLocation : IDirectivesRule
{
    public void Check(ImmutableArray<Directive> directives, DirectiveLocation location, RuleContext context)
    {
        if (directives.Length < 2)
        {
            return;
        }

        foreach (var group in Duplicates.Find(directives, directive => directive.Name))
        {
            if (context.TryGetDirective(group[0].Name, out var definition) && !definition.IsRepeatable)
            {
                foreach (var repeated in group.Skip(1))
                {
                    context.Report(
                        $"The directive \"@{repeated.Name}\" can only be used once at this location.",
                        group[0].Location,
                        repeated.Location);
                }
            }
        }
    }
}
