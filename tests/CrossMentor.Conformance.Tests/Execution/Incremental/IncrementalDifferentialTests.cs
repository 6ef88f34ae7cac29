using System.Text.Json;
using System.Text.Json.Nodes;
using CrossMentor.Conformance.Tests.Execution.Harbour;
using CrossMentor.Conformance.Tests.Generation;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Execution.Incremental;

/// <summary>
/// Generated operations with deferred fragments and streamed lists: our responses and those of graphql-js may be cut and ordered
/// differently, but what a client has at the end, what was pending, and what failed is the same; and ours keep the laws of the protocol.
/// </summary>
[Trait("Needs", "Node")]
public sealed class IncrementalDifferentialTests
{
    private const int Count = 2_500;
    private const int ShownMax = 5;

    private static readonly GenerationOptions Options = new()
    {
        AsksForTypes = false,
        HasSubscriptions = false,
        VariableFrequency = 0.2,
        DepthMax = 6,
        IncrementalFrequency = 0.6,
    };

    [NodeFact]
    public async Task Operations_over_the_harbour()
    {
        await using var oracle = LineProgram.Start("incremental.mjs");
        Assert.Empty((await oracle.AskAsync(new JsonObject { ["verb"] = "schema", ["sdl"] = IncrementalHarbour.Sdl })).EnumerateArray());
        var runs = Enumerable.Range(1, Count).SelectMany(RunsOf).ToArray();
        var theirs = await oracle.AskAllAsync([.. runs.Select(run => run.ToQuestion())]);

        var differences = new List<string>();
        var (inSeveral, withFailures, skipped) = (0, 0, 0);
        for (var index = 0; index < runs.Length; index++)
        {
            var run = runs[index];
            if (theirs[index].TryGetProperty("invalid", out var invalid))
            {
                differences.Add($"--- {run}\n  graphql-js refuses the document: {invalid}\n");
                continue;
            }

            var expected = new MergedAnswer([.. theirs[index].GetProperty("responses").EnumerateArray().Select(response => JsonObject.Create(response)!)]);
            if (expected.Errors.Concat(expected.Notices.SelectMany(notice => notice.Errors)).Any(IsMissingValue))
            {
                skipped++;
                continue;
            }

            inSeveral += expected.IsIncremental ? 1 : 0;
            withFailures += expected.Notices.Exists(notice => notice.IsFailed) ? 1 : 0;
            if (await DifferenceAsync(run, expected) is { } difference)
            {
                differences.Add($"--- {run}\n{difference}\n");
            }
        }

        var shown = differences.OrderBy(text => text.Length).Take(ShownMax);
        Assert.True(differences.Count == 0, $"{differences.Count} of {runs.Length} operations differ. The shortest:\n{string.Join('\n', shown)}");
        Assert.True(inSeveral >= 1_000, $"Only {inSeveral} answers came in several responses.");
        Assert.True(withFailures > 100, $"Only {withFailures} answers had something pending that failed.");
        Assert.True(skipped < runs.Length / 20, $"{skipped} operations were not compared.");
    }

    private static IEnumerable<Run> RunsOf(int seed)
    {
        var document = DocumentGenerator.Generate(IncrementalHarbour.Schema.Schema, seed, Options);
        var world = WorldGenerator.Generate(seed).ToJsonString();
        var dice = new Dice(seed, 0);
        return document.Operations
            .Select(operation => new Run(seed, document.Text, operation.Name, VariableValues.Generate(operation.Variables, dice), world));
    }

    /// <summary>What differs, in words; null if nothing does.</summary>
    private static async Task<string?> DifferenceAsync(Run run, MergedAnswer theirs)
    {
        var responses = await IncrementalHarbour.RunAsync(run.Document, run.OperationName, run.Variables, run.World);
        MergedAnswer ours;
        try
        {
            ours = new MergedAnswer(responses);
        }
        catch (InvalidOperationException broken)
        {
            return $"  {broken.Message}\n  {string.Join("\n  ", responses.Select(response => response.ToJsonString()))}";
        }

        if (ours.IsRequestError || theirs.IsRequestError)
        {
            return ours.IsRequestError == theirs.IsRequestError ? null : $"  only one of us executed it\n  {responses[0].ToJsonString()}";
        }

        if (Spell(ours.Data) != Spell(theirs.Data))
        {
            return $"  data, ours:   {Spell(ours.Data)}\n  data, theirs: {Spell(theirs.Data)}";
        }

        // A list that has no further items is not announced; graphql-js finds out only when it asks for the next one.
        var expected = theirs.Notices.Where(notice => notice.IsFailed || notice.ItemCount > 0 || At(theirs.Data, notice.Path) is not JsonArray).ToList();
        if (!Keys(ours.Notices).SequenceEqual(Keys(expected), StringComparer.Ordinal))
        {
            return $"  pending, ours:   {string.Join(", ", Keys(ours.Notices))}\n  pending, theirs: {string.Join(", ", Keys(expected))}";
        }

        return ErrorDifference(ours, theirs, expected);
    }

    private static string? ErrorDifference(MergedAnswer ours, MergedAnswer theirs, List<PendingNotice> expected)
    {
        foreach (var their in expected.Where(notice => notice.IsFailed))
        {
            // Fragments without a label at one place cannot be told apart, and each fails in its own way.
            var candidates = ours.Notices.Where(notice => notice.Key == their.Key).ToList();
            if (!candidates.Exists(our => Covers(our.Errors, their.Errors)))
            {
                return $"  {their.Key}\n{Show("ours", candidates.SelectMany(our => our.Errors))}{Show("theirs", their.Errors)}";
            }
        }

        // Several errors may lie behind one null; we run sets to their end and tell all, graphql-js stops at the first.
        var (ourNulls, theirNulls) = (ByNull(ours), ByNull(theirs));
        var disagreeing = ourNulls.Select(group => group.Key).Union(theirNulls.Select(group => group.Key), StringComparer.Ordinal)
            .Where(place => !Covers(ourNulls[place], theirNulls[place]))
            .ToList();
        return disagreeing.Count == 0
            ? null
            : $"  errors at {string.Join(" and ", disagreeing)}\n{Show("ours", ours.Errors)}{Show("theirs", theirs.Errors)}";
    }

    private static ILookup<string, ExecutionError> ByNull(MergedAnswer answer) => answer.Errors.ToLookup(
        error =>
        {
            var length = 0;
            var node = answer.Data;
            while (node is not null && length < error.Path.Length)
            {
                node = At(node, [error.Path[length++]]);
            }

            return string.Join('.', error.Path[..length]);
        },
        StringComparer.Ordinal);

    private static bool Covers(IEnumerable<ExecutionError> ours, IEnumerable<ExecutionError> theirs) =>
        ours.Any() && theirs.Any() && theirs.All(their => ours.Any(our => our.Path.SequenceEqual(their.Path, StringComparer.Ordinal)
            && (IsAboutInitialCount(their) || our.Places.SequenceEqual(their.Places, StringComparer.Ordinal))));

    // A variable with a default may be null at run time. graphql-js fails what the directive or argument stands on.
    private static bool IsMissingValue(ExecutionError theirs) => theirs.Message.StartsWith("Argument \"", StringComparison.Ordinal);

    private static bool IsAboutInitialCount(ExecutionError theirs) => theirs.Message.StartsWith("initialCount", StringComparison.Ordinal);

    private static IEnumerable<string> Keys(IEnumerable<PendingNotice> notices) => notices.Select(notice => notice.Key).Order(StringComparer.Ordinal);

    private static JsonNode? At(JsonNode? node, IEnumerable<string> path) => path.Aggregate(
        node, (current, segment) => current is JsonArray list ? list[int.Parse(segment)] : current?[segment]);

    // Keys in one order, because the order in which fragments come is free; 2.0 and 2 are one number.
    private static string Spell(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject entries => $"{{{string.Join(',', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}:{Spell(entry.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Spell))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<JsonElement>().GetDouble().ToString("R"),
        _ => node.ToJsonString(),
    };

    private static string Show(string whose, IEnumerable<ExecutionError> errors) =>
        string.Concat(errors.Select(error => $"  error, {whose}: {error}\n"));

    private sealed record Run(int Seed, string Document, string OperationName, JsonObject Variables, string World)
    {
        public JsonObject ToQuestion() => new()
        {
            ["verb"] = "execute",
            ["text"] = Document,
            ["operationName"] = OperationName.Length > 0 ? OperationName : null,
            ["variables"] = Variables.DeepClone(),
            ["world"] = JsonNode.Parse(World),
        };

        public override string ToString() => $"seed {Seed}, operation \"{OperationName}\"\n{Document}\n  variables: {Variables.ToJsonString()}";
    }
}
