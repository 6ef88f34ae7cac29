using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Execution;

/// <summary>Generated subscriptions over the same data: our engine and graphql-js refuse the same, and give the same responses in the same order.</summary>
[Collection(GraphQLJsGroup.Name)]
[Trait("Needs", "Node")]
public sealed class SubscriptionDifferentialTests(GraphQLJs oracle)
{
    private const int ShownMax = 5;

    private static readonly GenerationOptions Options = new()
    {
        AsksForTypes = false,
        VariableFrequency = 0.35,
        DepthMax = 5,
        Subscribes =
        [
            ("arrived", "Vessel"),
            ("arrived(at: null)", "Vessel"),
            ("arrived(at: \"v2\")", "Vessel"),
            ("arrived(at: \"f1\")", "Vessel"),
            ("arrived(at: \"b1\")", "Vessel"),
            ("arrived(at: \"nowhere\")", "Vessel"),
            ("tide", null),
            ("tide(unit: METRE)", null),
        ],
    };

    [NodeTheory]
    [InlineData(1, 800, 0)]
    [InlineData(200_001, 400, 0.05)]
    public async Task Subscriptions_over_the_harbour(int firstSeed, int count, double mistakesInVariables)
    {
        await oracle.LearnAsync("harbour", HarbourSchema.Text);
        var operations = Enumerable.Range(firstSeed, count).SelectMany(seed => OperationsOf(seed, mistakesInVariables)).ToArray();
        var theirs = await oracle.AskAllAsync([.. operations.Select(operation => operation.ToQuestion("subscribe"))]);

        var differences = new List<string>();
        var outcomes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < operations.Length; index++)
        {
            var expected = SubscriptionResult.OfTheirs(theirs[index]);
            outcomes[expected.Outcome] = outcomes.GetValueOrDefault(expected.Outcome) + 1;
            if (Difference(await HarbourEngine.SubscribeAsync(operations[index]), expected) is { } difference)
            {
                differences.Add($"--- {operations[index]}\n{difference}\n");
            }
        }

        var shown = differences.OrderBy(text => text.Length).Take(ShownMax);
        Assert.True(differences.Count == 0, $"{differences.Count} of {operations.Length} subscriptions differ. The shortest:\n{string.Join('\n', shown)}");
        Assert.All(["refused", "failed", "ended"], outcome => Assert.True(outcomes.GetValueOrDefault(outcome) > count / 20, $"Too few that {outcome}."));
    }

    private static IEnumerable<HarbourOperation> OperationsOf(int seed, double mistakesInVariables)
    {
        var document = DocumentGenerator.Generate(HarbourEngine.Schema.Schema, seed, Options);
        var world = WorldGenerator.Generate(seed).ToJsonString();
        var dice = new Dice(seed, mistakesInVariables);
        return document.Operations.Select(operation =>
            new HarbourOperation(seed, document.Text, operation.Name, VariableValues.Generate(operation.Variables, dice), world));
    }

    private static string? Difference(SubscriptionResult ours, SubscriptionResult theirs)
    {
        if (theirs.Responses.Any(response => response.IsRequestError))
        {
            // A condition without a value, which graphql-js finds only while it executes an event.
            return theirs.Responses.All(response => response.Errors.Any(ExecutionComparison.IsConditionWithoutValue)) ? null : "their response has no data";
        }

        if (ours.Outcome != theirs.Outcome || ours.Responses.Count != theirs.Responses.Count)
        {
            return $"  ours {ours.Outcome} after {ours.Responses.Count} responses, theirs {theirs.Outcome} after {theirs.Responses.Count}";
        }

        if (ours.Refusal is { } our && theirs.Refusal is { } their)
        {
            return our.IsRequestError && their.IsRequestError && PathsOf(our).SequenceEqual(PathsOf(their), StringComparer.Ordinal)
                ? null
                : $"  refused at {string.Join(';', PathsOf(our))}, theirs at {string.Join(';', PathsOf(their))}";
        }

        return ours.Responses.Zip(theirs.Responses, ExecutionComparison.Difference).FirstOrDefault(difference => difference is not null);
    }

    private static IEnumerable<string> PathsOf(ExecutionResult refusal) => refusal.Errors.Select(error => string.Join('.', error.Path)).Distinct();
}
