using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Conformance.Tests.SchemaTools;

/// <summary>A schema extended by changed documents: both extend it, or neither does, and the results are one schema.</summary>
[Trait("Needs", "Node")]
public sealed class ExtensionDifferentialTests(SchemaToolsJs oracle) : IClassFixture<SchemaToolsJs>
{
    private const int Count = 1000;
    private const int ShownMax = 10;

    private const string Extension = """
        extend schema @once2 { mutation: Actions }
        directive @once2(n: Int = 1) on SCHEMA | OBJECT | ENUM_VALUE
        type Actions { sink(input: Torpedo!): Ship }
        type Ship implements Named & Thing { id: ID! name(length: Int): String tons: [Float!] kind: Kind }
        extend type Query { ships(kind: Kind = FERRY, near: [Spot!]): [Ship!]! both: Both }
        extend interface Thing { id: ID! }
        extend type Crane implements Named { name(length: Int, upper: Boolean! = true): String }
        extend union Both = Ship
        extend enum Kind { FERRY @once2 TUG }
        extend input Spot { y: Int! = 2 here: Kind }
        input Torpedo @oneOf { spot: Spot name: String }
        extend scalar Instant @specifiedBy(url: "https://example.org/instant")
        """;

    private const string Original = """
        type Query { crane: Crane thing: Thing }
        interface Named { name(length: Int): String }
        interface Thing { kind: Kind }
        type Crane implements Thing { id: ID! kind: Kind built: Instant }
        union Both = Crane
        enum Kind { LINER }
        input Spot { x: Int }
        scalar Instant
        """;

    [NodeFact]
    public async Task An_extension_is_possible_to_both_or_to_none_and_makes_one_schema()
    {
        var original = SchemaBuilder.Build(Original).ToSchema();
        var extensions = Enumerable.Range(0, Count).Select(seed => seed == 0 ? Extension : SchemaMangler.Mangle(Extension, seed)).ToArray();
        var answers = await oracle.AskAllAsync(
            [.. extensions.Select(extension => new JsonObject { ["verb"] = "extend", ["sdl"] = Original, ["extension"] = extension })]);

        var differences = new List<string>();
        var valid = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var ours = SchemaBuilder.Extend(original, extensions[seed]);
            var theirs = answers[seed].GetProperty("sdl").GetString();
            valid += theirs is null ? 0 : 1;
            if (ours.IsValid != theirs is not null && !IsMeant(ours))
            {
                differences.Add($"seed {seed}\n  ours:   {string.Join("; ", ours.Problems)}\n  theirs: {answers[seed].GetProperty("problems")}");
            }
            else if (ours.IsValid && Bare(ours.Schema) != Bare(SchemaBuilder.Build(theirs!).ToSchema()))
            {
                differences.Add($"seed {seed}\n  ours:\n{Bare(ours.Schema)}\n  theirs:\n{theirs}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} extensions are judged differently:\n{string.Join('\n', differences.Take(ShownMax))}");
        Assert.InRange(valid, Count / 10, Count * 2 / 3);
    }

    [NodeTheory]
    [InlineData("harbour")]
    [InlineData("product")]
    public async Task Sorted_text_is_the_sorted_schema_of_graphql_js(string name)
    {
        var schema = SchemaBuilder.Build(name == "harbour" ? [HarbourSchema.Text] : ProductSchema.Texts).ToSchema();
        var theirs = await oracle.AskAsync(new JsonObject { ["verb"] = "sorted", ["sdl"] = SchemaPrinter.Print(schema) });
        var ours = await oracle.AskAsync(
            new JsonObject { ["verb"] = "print", ["sdl"] = SchemaPrinter.Print(schema, new SchemaPrintOptions { Sorts = true }) });

        Assert.Equal(theirs.GetString(), ours.GetString());
    }

    // What only we hold against a schema may have consequences that only we see.
    private static bool IsMeant(SchemaResult ours) =>
        ours.Problems.Any(problem => Validation.SchemaDeviation.All.Any(deviation => deviation.Problem.IsMatch(problem.Message)));

    /// <summary>graphql-js does not print the author's own directives where they are applied.</summary>
    private static string Bare(GraphQL.TypeSystem.Schema schema) =>
        SchemaPrinter.Print(schema, new SchemaPrintOptions { Sorts = true, HasCustomDirectives = false });
}
