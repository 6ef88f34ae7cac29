namespace CrossMentor.GraphQL.Binding;

/// <summary>A schema and its functions and types do not fit together. Lists all problems, so that one start shows them all.</summary>
public sealed class BindingException : Exception
{
    internal BindingException(IReadOnlyList<string> problems)
        : base($"The schema cannot be bound; {problems.Count} problem(s):" + string.Concat(problems.Select(problem => Environment.NewLine + "  " + problem)))
    {
        Problems = problems;
    }

    public IReadOnlyList<string> Problems { get; }
}
