using System.Text.RegularExpressions;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.Conformance.Tests.Validation;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Conformance.Tests.Language;

/// <summary>Spoilt texts, read by our parser and by graphql-js: both accept them, or both refuse them at the same place.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed partial class GrammarDifferentialTests(GraphQLJs oracle)
{
    private const int FirstSeed = 1;

    [NodeFact]
    public async Task Spoilt_operations()
    {
        var schema = SchemaBuilder.Build(HarbourSchema.Text).ToSchema();
        var options = new GenerationOptions { FieldsMax = 8, DepthMax = 3 };
        await CompareAsync("operation", Seeds(2500), seed => DocumentGenerator.Generate(schema, seed, options).Text);
    }

    [NodeFact]
    public async Task Spoilt_schemas()
    {
        var all = ProductSchema.Texts.Append(HarbourSchema.Text);
        string[] definitions = [.. all.SelectMany(text => Gap().Split(text)).Where(text => text.Length > 0)];
        await CompareAsync("schema", Seeds(2500), seed => definitions[seed % definitions.Length]);
    }

    private static int[] Seeds(int count) => [.. Enumerable.Range(FirstSeed, count)];

    private async Task CompareAsync(string name, int[] seeds, Func<int, string> original)
    {
        var texts = Array.ConvertAll(seeds, seed => TextMangler.Mangle(original(seed), seed));
        var theirs = await oracle.ParseAsync(texts);

        var comparison = new Comparison();
        for (var index = 0; index < texts.Length; index++)
        {
            comparison.Add($"{name}, seed {seeds[index]}", texts[index], Verdict.OfOurParser(texts[index]), theirs[index]);
        }

        comparison.AssertAgreement();
        Assert.InRange(theirs.Count(verdict => verdict.Parses), texts.Length / 10, texts.Length / 2);
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.None, 1000)]
    private static partial Regex Gap();
}
