using System.Collections.Concurrent;
using CrossMentor.GraphQL.Coercion;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>
/// The plans of one operation for answers in several responses. What comes later depends on the Boolean variables in its directives, so
/// that there is a plan for each of their values that was asked for.
/// </summary>
/// <param name="conditions">The Boolean variables.</param>
/// <param name="compile">Makes the plan for some values; null if nothing comes later then, or too much would have to be planned.</param>
internal sealed class IncrementalPlans(string[] conditions, Func<IncrementalDirectives, OperationPlan?> compile)
{
    private const int MaxKept = 16;
    private const int BitsPerCondition = 2;
    private const int MaxConditions = 32;

    private readonly ConcurrentDictionary<ulong, Kept> kept = new();

    public OperationPlan? For(VariableValues variables)
    {
        var directives = new IncrementalDirectives(variables);
        if (conditions.Length > MaxConditions)
        {
            return compile(directives);
        }

        var key = KeyOf(variables);
        if (kept.TryGetValue(key, out var known))
        {
            return known.Plan;
        }

        var plan = compile(directives);
        if (kept.Count < MaxKept)
        {
            kept.TryAdd(key, new Kept(plan));
        }

        return plan;
    }

    /// <summary>Tells true, not true and absent apart.</summary>
    private ulong KeyOf(VariableValues variables)
    {
        var key = 0UL;
        foreach (var condition in conditions)
        {
            var value = !variables.TryGet(condition, out var node) ? 2UL : node.IsTrue ? 1UL : 0UL;
            key = (key << BitsPerCondition) | value;
        }

        return key;
    }

    private sealed record Kept(OperationPlan? Plan);
}
