using CrossMentor.GraphQL.Coercion;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The conditions of a plan: when @skip and @include let a selection through, worked out once a request (sec--skip and sec--include).</summary>
/// <remarks>
/// A chain is a set of Boolean variables that must, or must not, be true together: the directives of a selection and of everything around
/// it. A condition is a list of chains of which one must hold, because a response key can be selected in several places.
/// </remarks>
internal sealed class ConditionTable
{
    /// <summary>The condition of selections that no directive touches.</summary>
    public const int Always = -1;

    private readonly List<ConditionChain[]> conditions = [];

    public int Count => conditions.Count;

    /// <summary>The index of the condition that one of the chains holds.</summary>
    public int Add(IEnumerable<ConditionChain> chains)
    {
        var alternatives = chains.Distinct().ToArray();
        if (alternatives.Any(chain => chain.IsAlways))
        {
            return Always;
        }

        var known = conditions.FindIndex(condition => condition.SequenceEqual(alternatives));
        if (known >= 0)
        {
            return known;
        }

        conditions.Add(alternatives);
        return conditions.Count - 1;
    }

    public void Evaluate(VariableValues variables, Span<bool> active)
    {
        for (var index = 0; index < conditions.Count; index++)
        {
            active[index] = Array.Exists(conditions[index], chain => chain.Holds(variables));
        }
    }
}

/// <summary>Boolean variables, by their index, that must all have the wanted value. Equal if they want the same.</summary>
internal sealed class ConditionChain : IEquatable<ConditionChain>
{
    // Each entry is twice the variable's index, plus one if the variable must be true; sorted, so that equal chains look equal.
    private readonly int[] wanted;

    private ConditionChain(int[] wanted) => this.wanted = wanted;

    public static ConditionChain Always { get; } = new([]);

    public bool IsAlways => wanted.Length == 0;

    public ConditionChain And(int variable, bool isTrue)
    {
        var entry = (variable * 2) + (isTrue ? 1 : 0);
        return Array.IndexOf(wanted, entry) >= 0 ? this : new ConditionChain([.. wanted.Append(entry).Order()]);
    }

    /// <summary>True if this holds whenever the other holds.</summary>
    public bool IsImpliedBy(ConditionChain other) => Array.TrueForAll(wanted, entry => Array.IndexOf(other.wanted, entry) >= 0);

    public bool Holds(VariableValues variables)
    {
        foreach (var entry in wanted)
        {
            if (variables.IsTrue(entry / 2) != (entry % 2 == 1))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(ConditionChain? other) => other is not null && wanted.AsSpan().SequenceEqual(other.wanted);

    public override bool Equals(object? obj) => Equals(obj as ConditionChain);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var entry in wanted)
        {
            hash.Add(entry);
        }

        return hash.ToHashCode();
    }
}
