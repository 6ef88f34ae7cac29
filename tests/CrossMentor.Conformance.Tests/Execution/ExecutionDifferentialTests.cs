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
    [InlineData(1, 1500, 0)]
    [InlineData(100_001, 600, 0.03)]
    public async Task Operations_over_the_harbour(int firstSeed, int count, double mistakesInVariables)
    {
        await oracle.LearnAsync("harbour", HarbourSchema.Text);
        var runs = Enumerable.Range(firstSeed, count).SelectMany(seed => RunsOf(seed, mistakesInVariables)).ToArray();
        var theirs = await oracle.AskAllAsync([.. runs.Select(run => run.ToQuestion())]);

        var differences = new List<string>();
        var outcomes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < runs.Length; index++)
        {
            var run = runs[index];
            var expected = ExecutionResult.OfTheirs(theirs[index]);
            var ours = await HarbourEngine.RunAsync(run.Document, run.OperationName, run.Variables, run.World);
            var outcome = expected.IsRequestError ? "refused" : expected.Errors.IsEmpty ? "without errors" : "with errors";
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            if (Difference(ours, expected) is { } difference)
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

    private static IEnumerable<Run> RunsOf(int seed, double mistakesInVariables)
    {
        var document = DocumentGenerator.Generate(HarbourEngine.Schema.Schema, seed, Options);
        var world = WorldGenerator.Generate(seed).ToJsonString();
        var dice = new Dice(seed, mistakesInVariables);
        return document.Operations
            .Select(operation => new Run(seed, document.Text, operation.Name, VariableValues.Generate(operation.Variables, dice), world));
    }

    /// <summary>What differs, in words; null if nothing does.</summary>
    private static string? Difference(ExecutionResult ours, ExecutionResult theirs)
    {
        if ((ours.IsRequestError && theirs.IsRequestError) || theirs.Errors.Any(IsConditionWithoutValue))
        {
            return null;
        }

        if (ours.Data != theirs.Data)
        {
            return $"  data, ours:   {ours.Data}\n  data, theirs: {theirs.Data}\n{Show("ours", ours.Errors)}{Show("theirs", theirs.Errors)}";
        }

        // Several errors may lie behind one null, and an engine may tell only some of them (sec-Handling-Execution-Errors). We run sets to
        // their end and tell all; graphql-js stops at the first.
        var (our, their) = (ours.ErrorsByNull(), theirs.ErrorsByNull());
        var disagreeing = our.Select(group => group.Key).Union(their.Select(group => group.Key), StringComparer.Ordinal)
            .Where(place => !Covers(our[place], their[place]))
            .ToList();
        return disagreeing.Count == 0
            ? null
            : $"  errors at {string.Join(" and ", disagreeing)}\n{Show("ours", ours.Errors)}{Show("theirs", theirs.Errors)}";
    }

    private static bool Covers(IEnumerable<ExecutionError> ours, IEnumerable<ExecutionError> theirs) =>
        ours.Any() && theirs.Any() && theirs.All(their => ours.Any(our => IsSame(our, their)));

    private static bool IsSame(ExecutionError ours, ExecutionError theirs) => ours.Path.SequenceEqual(theirs.Path, StringComparer.Ordinal)
        && (IsArgumentWithoutValue(theirs) || ours.Places.SequenceEqual(theirs.Places, StringComparer.Ordinal));

    // A variable with a default may be null at run time. CollectFields (sec-Field-Collection) asks whether the condition is true then,
    // and it is not; graphql-js fails the whole operation.
    private static bool IsConditionWithoutValue(ExecutionError theirs) =>
        theirs.Message.StartsWith("Argument \"if\" of non-null type", StringComparison.Ordinal);

    // The same in an argument fails the field; we say where the field is, graphql-js where the variable is.
    private static bool IsArgumentWithoutValue(ExecutionError theirs) => theirs.Message.StartsWith("Argument \"", StringComparison.Ordinal);

    private static string Show(string whose, IEnumerable<ExecutionError> errors) =>
        string.Concat(errors.Select(error => $"  error, {whose}: {error}\n"));

    private sealed record Run(int Seed, string Document, string OperationName, JsonObject Variables, string World)
    {
        public JsonObject ToQuestion() => new()
        {
            ["verb"] = "execute",
            ["schema"] = "harbour",
            ["text"] = Document,
            ["operationName"] = OperationName.Length > 0 ? OperationName : null,
            ["variables"] = Variables.DeepClone(),
            ["world"] = JsonNode.Parse(World),
        };

        public override string ToString() =>
            $"seed {Seed}, operation \"{OperationName}\"\n{Document}\n  variables: {Variables.ToJsonString()}";
    }
}
