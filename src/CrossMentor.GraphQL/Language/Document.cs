using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>A parsed text: at least one definition, in source order (sec-Document).</summary>
public sealed class Document : Node
{
    internal Document(SourceLocation location, ImmutableArray<Definition> definitions, int tokenCount)
        : base(location)
    {
        Definitions = definitions;
        TokenCount = tokenCount;
    }

    public ImmutableArray<Definition> Definitions { get; }

    /// <summary>How many tokens the text had: a measure of its size that white space cannot change.</summary>
    public int TokenCount { get; }
}

/// <summary>A top-level part of a document: executable or of the type system.</summary>
public abstract class Definition : Node
{
    private protected Definition(SourceLocation location, StringValue? description)
        : base(location) => Description = description;

    public StringValue? Description { get; }
}
