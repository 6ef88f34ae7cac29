using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>What arguments are given to: a field or a directive, and its definition if it is known.</summary>
internal readonly record struct ArgumentOwner(Node Node, CompositeType? Parent, OutputField? Field, DirectiveType? Directive)
{
    public bool IsKnown => Field is not null || Directive is not null;

    public ImmutableArray<InputValue> Definitions => Field?.Arguments ?? Directive?.Arguments ?? [];
}
