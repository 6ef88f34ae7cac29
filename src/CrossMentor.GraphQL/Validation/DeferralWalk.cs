using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation;

/// <summary>Finds the directives of incremental delivery in selections.</summary>
internal static class DeferralWalk
{
    public const string Defer = "defer";
    public const string Stream = "stream";

    /// <summary>True if the schema has either directive; else another rule has refused whatever would be found.</summary>
    public static bool IsOffered(DocumentContext context) =>
        context.TryGetDirective(Defer, out _) || context.TryGetDirective(Stream, out _);

    public static Directive? Find(Selection selection, string name)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name == name)
            {
                return directive;
            }
        }

        return null;
    }

    /// <summary>Both directives in a selection set and below, in the order they are written; not those of the fragments it spreads.</summary>
    public static IEnumerable<Directive> In(SelectionSet selections)
    {
        foreach (var selection in selections.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name is Defer or Stream)
                {
                    yield return directive;
                }
            }

            var below = selection switch
            {
                Field field => field.SelectionSet,
                InlineFragment inline => inline.SelectionSet,
                _ => null,
            };
            foreach (var directive in below is null ? [] : In(below))
            {
                yield return directive;
            }
        }
    }

    public static Value? ArgumentOf(Directive directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
