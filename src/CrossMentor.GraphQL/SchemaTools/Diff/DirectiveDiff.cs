using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>Compares the directives of two schemas.</summary>
internal static class DirectiveDiff
{
    public static void Compare(Schema before, Schema after, ChangeLog changes)
    {
        var directives = Pairing<DirectiveType>.Of(before.Directives, after.Directives, directive => directive.Name);
        foreach (var directive in directives.Removed)
        {
            changes.Breaking(SchemaChangeKind.DirectiveRemoved, $"@{directive.Name}", "The directive was removed.");
        }

        foreach (var (old, current) in directives.Kept)
        {
            Compare($"@{old.Name}", old, current, changes);
        }

        foreach (var directive in directives.Added)
        {
            changes.Safe(SchemaChangeKind.DirectiveAdded, $"@{directive.Name}", "The directive was added.");
        }
    }

    private static void Compare(string coordinate, DirectiveType before, DirectiveType after, ChangeLog changes)
    {
        if (before.IsRepeatable && !after.IsRepeatable)
        {
            changes.Breaking(SchemaChangeKind.RepeatableRemoved, coordinate, "The directive may no longer be repeated.");
        }
        else if (!before.IsRepeatable && after.IsRepeatable)
        {
            changes.Safe(SchemaChangeKind.RepeatableAdded, coordinate, "The directive may be repeated now.");
        }

        foreach (var location in before.Locations.Distinct().Where(location => !after.IsAllowedAt(location)))
        {
            changes.Breaking(SchemaChangeKind.LocationRemoved, coordinate, $"The directive may no longer stand at {location.ToGraphQL()}.");
        }

        foreach (var location in after.Locations.Distinct().Where(location => !before.IsAllowedAt(location)))
        {
            changes.Safe(SchemaChangeKind.LocationAdded, coordinate, $"The directive may stand at {location.ToGraphQL()} now.");
        }

        changes.Describe(coordinate, before.Description, after.Description);
        InputValueDiff.CompareArguments(coordinate, before.Arguments, after.Arguments, isDirective: true, changes);
    }
}
