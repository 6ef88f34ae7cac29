using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Execution;

/// <summary>Generated operations over the same data: our engine and graphql-js give the same data, and errors at the same places.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed class ExecutionDifferentialTests(GraphQLJs oracle)
{
    private const int ShownMax = 5;

    private static readonly GenerationOptions Options = new()
    {
        AsksForTypes = false,
        HasSubscriptions = false,
        VariableFrequency = 0.35,
        DepthMax = 5,
    };

    [NodeTheory]
    [InlineData(1, 3600, 0)]
    [InlineData(100_001, 1500, 0.03)]
    public async Task Operations_over_the_harbour(int firstSeed, int count, double mistakesInVariables)
    {
        await oracle.LearnAsync("harbour", HarbourSchema.Text);
        var runs = Enumerable.Range(firstSeed, count).SelectMany(seed => RunsOf(seed, mistakesInVariables)).ToArray();
        var theirs = await oracle.AskAllAsync([.. runs.Select(run => run.ToQuestion("execute"))]);

        var differences = new List<string>();
        var outcomes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < runs.Length; index++)
        {
            var run = runs[index];
            var expected = ExecutionResult.OfTheirs(theirs[index]);
            var ours = await HarbourEngine.RunAsync(run.Document, run.OperationName, run.Variables, run.World);
            var outcome = expected.IsRequestError ? "refused" : expected.Errors.IsEmpty ? "without errors" : "with errors";
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            if (ExecutionComparison.Difference(ours, expected) is { } difference)
            {
                differences.Add($"--- {run}\n{difference}\n");
            }
        }

        var shown = differences.OrderBy(text => text.Length).Take(ShownMax);
        Assert.True(differences.Count == 0, $"{differences.Count} of {runs.Length} operations differ. The shortest:\n{string.Join('\n', shown)}");
        Assert.True(outcomes.GetValueOrDefault("without errors") > count / 5, "Too few operations without errors.");
        Assert.True(outcomes.GetValueOrDefault("with errors") > count / 5, "Too few operations with errors.");
        Assert.Equal(mistakesInVariables > 0, outcomes.GetValueOrDefault("refused") > count / 10);
    }

    private static IEnumerable<HarbourOperation> RunsOf(int seed, double mistakesInVariables)
    {
        var document = DocumentGenerator.Generate(HarbourEngine.Schema.Schema, seed, Options);
        var world = WorldGenerator.Generate(seed).ToJsonString();
        var dice = new Dice(seed, mistakesInVariables);
        return document.Operations
            .Select(operation => new HarbourOperation(seed, document.Text, operation.Name, VariableValues.Generate(operation.Variables, dice), world));
    }
}
