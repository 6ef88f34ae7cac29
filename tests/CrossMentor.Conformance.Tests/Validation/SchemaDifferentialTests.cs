using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>Changed schemas, judged by our schema builder and by graphql-js: both build them, or neither does.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed class SchemaDifferentialTests(GraphQLJs oracle)
{
    private const int FirstSeed = 1;
    private const int Count = 1500;
    private const int ShownMax = 10;

    public static TheoryData<string> Reasons => [.. SchemaDeviation.All.Select(deviation => deviation.Reason)];

    [NodeFact]
    public async Task A_schema_is_valid_to_both_or_to_none()
    {
        var seeds = Enumerable.Range(FirstSeed, Count).ToArray();
        var texts = Array.ConvertAll(seeds, seed => SchemaMangler.Mangle(HarbourSchema.Text, seed));
        var theirs = await ProblemsOfTheirsAsync(texts);

        var differences = new List<string>();
        for (var index = 0; index < Count; index++)
        {
            var ours = ProblemsOfOurs(texts[index]);
            var isMeant = theirs[index].Length == 0 && Array.TrueForAll(ours, IsMeant);
            if (ours.Length == 0 != (theirs[index].Length == 0) && !isMeant)
            {
                differences.Add($"seed {seeds[index]}\n  ours:   {string.Join("; ", ours)}\n  theirs: {string.Join("; ", theirs[index])}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} schemas are judged differently:\n{string.Join('\n', differences.Take(ShownMax))}");
        Assert.InRange(theirs.Count(problems => problems.Length == 0), Count / 10, Count / 2);
    }

    [NodeTheory]
    [MemberData(nameof(Reasons))]
    public async Task A_rule_that_only_we_hold_is_broken_by_its_example(string reason)
    {
        var deviation = SchemaDeviation.All.Single(deviation => deviation.Reason == reason);
        var text = HarbourSchema.Text.Replace(deviation.Find, deviation.Replacement, StringComparison.Ordinal);

        var ours = ProblemsOfOurs(text);

        Assert.NotEmpty(ours);
        Assert.All(ours, problem => Assert.Matches(deviation.Problem, problem));
        Assert.Empty((await ProblemsOfTheirsAsync([text]))[0]);
    }

    private static bool IsMeant(string problem) => SchemaDeviation.All.Any(deviation => deviation.Problem.IsMatch(problem));

    private static string[] ProblemsOfOurs(string text) => [.. SchemaBuilder.Build(text).Problems.Select(problem => problem.Message)];

    private async Task<string[][]> ProblemsOfTheirsAsync(IEnumerable<string> texts)
    {
        var answers = await oracle.AskAllAsync([.. texts.Select(text => new JsonObject { ["verb"] = "builds", ["sdl"] = text })]);
        return [.. answers.Select(problems => problems.EnumerateArray().Select(problem => problem.GetString()!).ToArray())];
    }
}
