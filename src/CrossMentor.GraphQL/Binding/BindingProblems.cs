namespace CrossMentor.GraphQL.Binding;

/// <summary>Everything found wrong while binding, each thing once, in the order found.</summary>
internal sealed class BindingProblems
{
    private readonly List<string> problems = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> List => problems;

    public void Add(string place, string problem)
    {
        var text = $"{place}: {problem}";
        if (known.Add(text))
        {
            problems.Add(text);
        }
    }
}
