using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.SchemaTools.Coordinates;
using CrossMentor.GraphQL.SchemaTools.Diff;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.SchemaTools;

/// <summary>Changed schemas, compared with what they were by our diff and by graphql-js: both find the same changes, and weigh them alike.</summary>
[Trait("Needs", "Node")]
public sealed class DiffDifferentialTests(SchemaToolsJs oracle) : IClassFixture<SchemaToolsJs>
{
    private const int Count = 1000;
    private const int ShownMax = 10;

    /// <summary>Two schemas that, forth and back, differ in every way there is.</summary>
    private const string Rich = """
        "Rich" directive @both(kept: Int = 1, more: Int, must: Int! = 1) repeatable on FIELD | QUERY
        directive @rich(x: Int!) on FIELD
        type Query { a(x: Int = 1, y: [Int!]!, z: Int): Int! b: [Int] c: E d: Int }
        interface I { id: ID! }
        type T implements I { id: ID! }
        type V implements I { id: ID! more: Int }
        union U = T | V
        enum E { A B }
        input In { a: Int = 1 b: [Int!]! c: Int must: Int! }
        enum Kind { X }
        scalar Gone
        """;

    private const string Poor = """
        directive @both(kept: Int, demanded: Int!) on FIELD
        directive @poor on FIELD
        type Query { a(x: Int, y: [Int], demanded: Int!): Int b: [Int!]! c: E e: Int }
        interface I { id: ID! }
        type T { id: ID! }
        type V implements I { id: ID! more: String }
        union U = V
        enum E { B }
        input In { a: Int b: [Int] d: Int }
        scalar Kind
        """;

    /// <summary>What graphql-js does not look at.</summary>
    private static readonly HashSet<SchemaChangeKind> OnlyOurs =
    [
        SchemaChangeKind.RootTypeAdded, SchemaChangeKind.RootTypeRemoved, SchemaChangeKind.RootTypeChanged, SchemaChangeKind.OneOfAdded,
        SchemaChangeKind.OneOfRemoved, SchemaChangeKind.SpecifiedByChanged, SchemaChangeKind.DeprecationAdded,
        SchemaChangeKind.DeprecationRemoved, SchemaChangeKind.DeprecationReasonChanged,
    ];

    private static readonly Dictionary<string, SchemaChangeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["TYPE_REMOVED"] = SchemaChangeKind.TypeRemoved,
        ["TYPE_ADDED"] = SchemaChangeKind.TypeAdded,
        ["TYPE_CHANGED_KIND"] = SchemaChangeKind.TypeKindChanged,
        ["TYPE_REMOVED_FROM_UNION"] = SchemaChangeKind.UnionMemberRemoved,
        ["TYPE_ADDED_TO_UNION"] = SchemaChangeKind.UnionMemberAdded,
        ["VALUE_REMOVED_FROM_ENUM"] = SchemaChangeKind.EnumValueRemoved,
        ["VALUE_ADDED_TO_ENUM"] = SchemaChangeKind.EnumValueAdded,
        ["REQUIRED_INPUT_FIELD_ADDED"] = SchemaChangeKind.RequiredInputFieldAdded,
        ["OPTIONAL_INPUT_FIELD_ADDED"] = SchemaChangeKind.OptionalInputFieldAdded,
        ["IMPLEMENTED_INTERFACE_REMOVED"] = SchemaChangeKind.InterfaceRemoved,
        ["IMPLEMENTED_INTERFACE_ADDED"] = SchemaChangeKind.InterfaceAdded,
        ["FIELD_REMOVED"] = SchemaChangeKind.FieldRemoved,
        ["FIELD_ADDED"] = SchemaChangeKind.FieldAdded,
        ["FIELD_CHANGED_KIND"] = SchemaChangeKind.FieldTypeChanged,
        ["FIELD_CHANGED_KIND_SAFE"] = SchemaChangeKind.FieldTypeChangedSafely,
        ["REQUIRED_ARG_ADDED"] = SchemaChangeKind.RequiredArgumentAdded,
        ["OPTIONAL_ARG_ADDED"] = SchemaChangeKind.OptionalArgumentAdded,
        ["ARG_REMOVED"] = SchemaChangeKind.ArgumentRemoved,
        ["ARG_CHANGED_KIND"] = SchemaChangeKind.ArgumentTypeChanged,
        ["ARG_CHANGED_KIND_SAFE"] = SchemaChangeKind.ArgumentTypeChangedSafely,
        ["ARG_DEFAULT_VALUE_CHANGE"] = SchemaChangeKind.ArgumentDefaultChanged,
        ["ARG_DEFAULT_VALUE_ADDED"] = SchemaChangeKind.ArgumentDefaultAdded,
        ["INPUT_FIELD_DEFAULT_VALUE_CHANGE"] = SchemaChangeKind.InputFieldDefaultChanged,
        ["INPUT_FIELD_DEFAULT_VALUE_ADDED"] = SchemaChangeKind.InputFieldDefaultAdded,
        ["DIRECTIVE_REMOVED"] = SchemaChangeKind.DirectiveRemoved,
        ["DIRECTIVE_ADDED"] = SchemaChangeKind.DirectiveAdded,
        ["DIRECTIVE_ARG_REMOVED"] = SchemaChangeKind.DirectiveArgumentRemoved,
        ["REQUIRED_DIRECTIVE_ARG_ADDED"] = SchemaChangeKind.RequiredDirectiveArgumentAdded,
        ["OPTIONAL_DIRECTIVE_ARG_ADDED"] = SchemaChangeKind.OptionalDirectiveArgumentAdded,
        ["DIRECTIVE_REPEATABLE_REMOVED"] = SchemaChangeKind.RepeatableRemoved,
        ["DIRECTIVE_REPEATABLE_ADDED"] = SchemaChangeKind.RepeatableAdded,
        ["DIRECTIVE_LOCATION_REMOVED"] = SchemaChangeKind.LocationRemoved,
        ["DIRECTIVE_LOCATION_ADDED"] = SchemaChangeKind.LocationAdded,
        ["DESCRIPTION_CHANGED"] = SchemaChangeKind.DescriptionChanged,
    };

    [NodeFact]
    public async Task Both_find_the_same_changes()
    {
        (string Before, string After)[] pairs = [.. Enumerable.Range(1, Count - 2).Select(Pair), (Rich, Poor), (Poor, Rich)];
        var answers = await oracle.AskAllAsync(
            [.. pairs.Select(pair => new JsonObject { ["verb"] = "changes", ["before"] = pair.Before, ["after"] = pair.After })]);

        var differences = new List<string>();
        var kinds = new HashSet<SchemaChangeKind>();
        var compared = 0;
        for (var index = 0; index < Count; index++)
        {
            var before = SchemaBuilder.Build(pairs[index].Before);
            var after = SchemaBuilder.Build(pairs[index].After);
            if (answers[index].ValueKind == JsonValueKind.Null || !before.IsValid || !after.IsValid)
            {
                continue;
            }

            compared++;
            var found = SchemaDiff.Compare(before.Schema, after.Schema);
            kinds.UnionWith(found.Select(change => change.Kind));
            var ours = found.Where(change => IsCompared(change) && !IsUnseen(change, before.Schema, after.Schema)).Select(Describe).Order(StringComparer.Ordinal).ToArray();
            var theirs = answers[index].EnumerateArray().Where(IsCompared).Select(Describe).Order(StringComparer.Ordinal).ToArray();
            if (!ours.SequenceEqual(theirs))
            {
                differences.Add($"seed {index + 1}\n  only ours:   {string.Join("; ", ours.Except(theirs))}\n  only theirs: {string.Join("; ", theirs.Except(ours))}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} pairs are judged differently:\n{string.Join('\n', differences.Take(ShownMax))}");
        Assert.True(compared > Count / 3, $"Only {compared} pairs of {Count} were valid schemas.");
        Assert.Empty(Kinds.Values.Except(kinds));
    }

    /// <summary>Odd seeds go forward, even ones back, so that everything that can go can also come.</summary>
    private static (string Before, string After) Pair(int seed)
    {
        var changed = seed % 4 == 0 ? SchemaMangler.Mangle(HarbourSchema.Text, seed) : SchemaEvolver.Evolve(HarbourSchema.Text, seed);
        return seed % 2 == 0 ? (HarbourSchema.Text, changed) : (changed, HarbourSchema.Text);
    }

    // A default that made a required value optional and is removed breaks clients; graphql-js calls every removal of a default dangerous.
    private static string Describe(SchemaChange change) =>
        $"{change.Kind} {(change.Kind is SchemaChangeKind.ArgumentDefaultChanged or SchemaChangeKind.InputFieldDefaultChanged ? ChangeSeverity.Dangerous : change.Severity)} {change.Coordinate}";

    // graphql-js does not name the argument whose description changed, but the directive twice.
    private static string Describe(JsonElement change) =>
        $"{Kinds[change.GetProperty("type").GetString()!]} {change.GetProperty("severity").GetString()} {change.GetProperty("subject").GetString()}";

    private static bool IsCompared(SchemaChange change) => !OnlyOurs.Contains(change.Kind) && change.Coordinate != "schema"
        && !(change.Kind == SchemaChangeKind.DescriptionChanged && IsArgumentOfDirective(change.Coordinate));

    // graphql-js says nothing of a laxer type where there is or was a default.
    private static bool IsUnseen(SchemaChange change, Schema before, Schema after) =>
        change.Kind is SchemaChangeKind.ArgumentTypeChangedSafely or SchemaChangeKind.FieldTypeChangedSafely
        && SchemaCoordinate.TryParse(change.Coordinate, out var coordinate, out _)
        && (coordinate.Resolve(before).Element?.Input?.DefaultValue ?? coordinate.Resolve(after).Element?.Input?.DefaultValue) is not null;

    // A built-in scalar that nothing refers to any more was never the author's to keep.
    private static bool IsCompared(JsonElement change)
    {
        var isDescription = change.GetProperty("type").GetString() == "DESCRIPTION_CHANGED";
        return !(isDescription && IsArgumentOfDirective(change.GetProperty("subject").GetString()!))
            && change.GetProperty("subject").GetString() is not ("Int" or "Float" or "ID");
    }

    private static bool IsArgumentOfDirective(string coordinate) =>
        coordinate.StartsWith('@') && coordinate.Contains('(', StringComparison.Ordinal);
}
