using System.Text.Json;

namespace CrossMentor.Conformance.Tests.Execution;

/// <summary>A subscription read to its end: why it was refused, or its responses and whether its source failed at last.</summary>
internal sealed record SubscriptionResult(ExecutionResult? Refusal, IReadOnlyList<ExecutionResult> Responses, bool HasFailed)
{
    /// <summary>The answer of <c>graphql-js.mjs</c>.</summary>
    public static SubscriptionResult OfTheirs(JsonElement answer) => answer.TryGetProperty("refusal", out var refusal)
        ? new SubscriptionResult(ExecutionResult.OfTheirs(refusal), [], HasFailed: false)
        : new SubscriptionResult(
            Refusal: null,
            [.. answer.GetProperty("responses").EnumerateArray().Select(ExecutionResult.OfTheirs)],
            answer.GetProperty("failed").GetBoolean());

    public string Outcome => Refusal is not null ? "refused" : HasFailed ? "failed" : "ended";
}
