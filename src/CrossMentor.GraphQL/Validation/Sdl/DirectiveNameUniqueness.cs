using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Sdl;

/// <summary>All directives of a schema have different names; a built-in one may be written out.</summary>
/// <remarks>sec-Type-System.Directives</remarks>
internal sealed class DirectiveNameUniqueness : ISdlRule
{
    public void Check(SdlContext context)
    {
        var known = new Dictionary<string, DirectiveDefinition>(StringComparer.Ordinal);
        foreach (var directive in context.Definitions.OfType<DirectiveDefinition>())
        {
            if (!known.TryAdd(directive.Name, directive))
            {
                context.Report(
                    $"There can be only one directive named \"@{directive.Name}\".",
                    known[directive.Name].NameLocation,
                    directive.NameLocation);
            }
        }
    }
}
