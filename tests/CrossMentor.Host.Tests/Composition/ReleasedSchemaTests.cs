using System.Runtime.CompilerServices;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.SchemaTools.Diff;
using CrossMentor.Host.Composition;

namespace CrossMentor.Host.Tests.Composition;

/// <summary>
/// Clients were written against the last released contract, <c>schema/released/crossmentor.graphql</c>. What breaks them is a decision, not an
/// accident: DECISIONS.md has to name the schema coordinate, in backquotes, in its part "Breaking changes".
/// </summary>
public sealed class ReleasedSchemaTests
{
    private const string Part = "## Breaking changes";

    [Fact]
    public void A_change_that_breaks_clients_of_the_last_release_is_a_decision()
    {
        var decided = Decided(File.ReadAllText(In("DECISIONS.md")));

        var undecided = Changes(File.ReadAllText(In("schema/released/crossmentor.graphql")), SchemaDocument.Print())
            .Where(change => change.Severity == ChangeSeverity.Breaking && !decided.Contains($"`{change.Coordinate}`", StringComparison.Ordinal));

        Assert.Empty(undecided.Select(change => change.ToString()));
    }

    [Fact]
    public void A_decision_that_breaks_nothing_is_struck_out()
    {
        var broken = Changes(File.ReadAllText(In("schema/released/crossmentor.graphql")), SchemaDocument.Print())
            .Where(change => change.Severity == ChangeSeverity.Breaking)
            .Select(change => $"`{change.Coordinate}`");

        var stale = Decided(File.ReadAllText(In("DECISIONS.md"))).Split('\n')
            .Where(line => line.StartsWith("- `", StringComparison.Ordinal))
            .Where(line => !broken.Any(coordinate => line.Contains(coordinate, StringComparison.Ordinal)));

        Assert.Empty(stale);
    }

    [Theory]
    [InlineData("  pairs(", "  couples(", "BREAKING Query.pairs: The field was removed.")]
    [InlineData("  TWO_WAY\n", "", "BREAKING ProgrammeKind.TWO_WAY: The value was removed.")]
    [InlineData("input CreateOrganisationInput {", "input CreateOrganisationInput {\n  must: Int!", "BREAKING CreateOrganisationInput.must: A required input field was added.")]
    public void A_breaking_change_is_seen(string find, string replacement, string change)
    {
        var released = SchemaDocument.Print();

        Assert.Contains(change, Changes(released, released.Replace(find, replacement, StringComparison.Ordinal)).Select(found => found.ToString()));
    }

    private static IEnumerable<SchemaChange> Changes(string before, string after) =>
        SchemaDiff.Compare(SchemaBuilder.Build(before).ToSchema(), SchemaBuilder.Build(after).ToSchema());

    private static string Decided(string decisions)
    {
        var start = decisions.IndexOf(Part, StringComparison.Ordinal);
        Assert.True(start >= 0, $"DECISIONS.md has no part \"{Part}\".");
        var end = decisions.IndexOf("\n## ", start + Part.Length, StringComparison.Ordinal);
        return end < 0 ? decisions[start..] : decisions[start..end];
    }

    private static string In(string path) => Path.Combine(Folder(), "../../..", path);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
