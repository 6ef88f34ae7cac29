using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>A piece of a parsed document. Immutable; knows where its first token begins.</summary>
public abstract class Node
{
    private protected Node(SourceLocation location) => Location = location;

    public SourceLocation Location { get; }
}
