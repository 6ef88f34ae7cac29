using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>A document, or the one syntax error that prevents it.</summary>
public readonly record struct ParseResult
{
    internal ParseResult(Document document) => Document = document;

    internal ParseResult(GraphQLError error) => Error = error;

    public Document? Document { get; }

    public GraphQLError? Error { get; }

    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Document is not null;
}
