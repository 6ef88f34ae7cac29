namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>The trusted documents cannot be used. Says of each bad one where it was read and what is wrong with it.</summary>
public sealed class TrustedDocumentsException(IReadOnlyList<string> problems)
    : Exception("The trusted documents cannot be used: " + string.Join(" ", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
