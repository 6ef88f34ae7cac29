using System.Collections.Immutable;
using CrossMentor.GraphQL.Coercion;

namespace CrossMentor.GraphQL.Cost;

/// <summary>What a formula is worked out with: the variables of a request, which conditions hold, and what the request has to be told.</summary>
internal ref struct CostEvaluation(VariableValues variables, ReadOnlySpan<bool> active)
{
    private readonly ReadOnlySpan<bool> active = active;

    public VariableValues Variables { get; } = variables;

    /// <summary>Why the size of a list cannot be told; null if every list has a size.</summary>
    public string? Problem { get; private set; }

    public readonly bool Holds(int condition) => condition < 0 || active[condition];

    public void Refuse(string field, ImmutableArray<string> slicingArguments) => Problem ??=
        $"The field \"{field}\" needs exactly one of the arguments {string.Join(", ", slicingArguments.Select(name => $"\"{name}\""))}.";
}
