using System.Collections.Immutable;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools.Diff;

/// <summary>Says what changes for clients from one schema to the next.</summary>
/// <remarks>
/// Order follows the schemas: the schema itself, types as the old schema lists them, new types, directives. What every schema has, such as
/// the built-in scalars, does not count. Applied directives other than the specification's own are the server's business and are not compared.
/// </remarks>
public static class SchemaDiff
{
    public static ImmutableArray<SchemaChange> Compare(Schema before, Schema after)
    {
        var changes = new ChangeLog();
        CompareRoots(before, after, changes);
        changes.Describe("schema", before.Description, after.Description);
        TypeDiff.Compare(before, after, changes);
        DirectiveDiff.Compare(before, after, changes);
        return changes.ToImmutable();
    }

    private static void CompareRoots(Schema before, Schema after, ChangeLog changes)
    {
        CompareRoot("query", before.QueryType, after.QueryType, changes);
        CompareRoot("mutation", before.MutationType, after.MutationType, changes);
        CompareRoot("subscription", before.SubscriptionType, after.SubscriptionType, changes);
    }

    private static void CompareRoot(string operation, ObjectType? before, ObjectType? after, ChangeLog changes)
    {
        if (before is null && after is not null)
        {
            changes.Safe(SchemaChangeKind.RootTypeAdded, "schema", $"The schema now has a {operation} root, {after}.");
        }
        else if (before is not null && after is null)
        {
            changes.Breaking(SchemaChangeKind.RootTypeRemoved, "schema", $"The schema no longer has a {operation} root.");
        }
        else if (before?.Name != after?.Name)
        {
            // Fragments name the root type, so even an equal type of another name breaks them.
            changes.Breaking(SchemaChangeKind.RootTypeChanged, "schema", $"The {operation} root was {before} and is {after}.");
        }
    }
}
