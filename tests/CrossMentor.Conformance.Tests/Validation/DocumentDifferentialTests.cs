using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.SchemaTools;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>Generated documents, judged by our parser and rules and by graphql-js: the same verdict, with errors at the same places.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed class DocumentDifferentialTests(GraphQLJs oracle)
{
    private static readonly double[] MistakeRates = [0, 0.005, 0.01, 0.03, 0.1];

    private const int Colliding = 7;

    [NodeTheory]
    [InlineData(1, 3500)]
    public Task Documents_over_the_harbour(int firstSeed, int count) =>
        CompareAsync("harbour", [HarbourSchema.Text], firstSeed, count);

    [NodeTheory]
    [InlineData(1, 2000)]
    public Task Documents_over_the_contract_of_the_product(int firstSeed, int count) =>
        CompareAsync("product", ProductSchema.Texts, firstSeed, count);

    private async Task CompareAsync(string name, IReadOnlyList<string> sdl, int firstSeed, int count)
    {
        var schema = SchemaBuilder.Build(sdl).ToSchema();
        await oracle.LearnAsync(name, string.Join('\n', sdl));
        var seeds = Enumerable.Range(firstSeed, count).ToArray();
        var texts = Array.ConvertAll(seeds, seed => Generate(schema, seed));
        var theirs = await oracle.ValidateAsync(name, texts);

        var comparison = new Comparison();
        for (var index = 0; index < count; index++)
        {
            comparison.Add($"{name}, seed {seeds[index]}", texts[index], Verdict.OfOurValidation(schema, texts[index]), theirs[index]);
        }

        comparison.AssertAgreement();
        Assert.All(
            seeds.Zip(theirs).Where(pair => IsMeantToBeValid(pair.First)),
            pair => Assert.True(pair.Second.IsValid, $"Seed {pair.First} makes an invalid document."));
        Assert.InRange(theirs.Count(verdict => verdict.IsValid), count / 8, count / 2);
    }

    private static bool IsMeantToBeValid(int seed) => MistakeRates[seed % MistakeRates.Length] == 0 && seed % Colliding != 0;

    private static string Generate(Schema schema, int seed) =>
        DocumentGenerator.Generate(schema, seed, new GenerationOptions
        {
            MistakeRate = MistakeRates[seed % MistakeRates.Length],
            AliasCollisions = seed % Colliding == 0 ? 0.4 : 0,
        }).Text;
}
