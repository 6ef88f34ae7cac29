using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Execution;

/// <summary>A generated operation with the variables and the data it is executed with.</summary>
internal sealed record HarbourOperation(int Seed, string Document, string OperationName, JsonObject Variables, string World)
{
    public JsonObject ToQuestion(string verb) => new()
    {
        ["verb"] = verb,
        ["schema"] = "harbour",
        ["text"] = Document,
        ["operationName"] = OperationName.Length > 0 ? OperationName : null,
        ["variables"] = Variables.DeepClone(),
        ["world"] = JsonNode.Parse(World),
    };

    public override string ToString() =>
        $"seed {Seed}, operation \"{OperationName}\"\n{Document}\n  variables: {Variables.ToJsonString()}";
}
