using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>The braces of a document: at least one selection, in source order (sec-Selection-Sets).</summary>
public sealed class SelectionSet : Node
{
    internal SelectionSet(SourceLocation location, ImmutableArray<Selection> selections)
        : base(location) => Selections = selections;

    public ImmutableArray<Selection> Selections { get; }
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class Selection : Node
{
    private protected Selection(SourceLocation location, ImmutableArray<Directive> directives)
        : base(location) => Directives = directives;

    public ImmutableArray<Directive> Directives { get; }
}

/// <summary>A selected field (sec-Language.Fields).</summary>
public sealed class Field : Selection
{
    internal Field(
        SourceLocation location,
        string? alias,
        string name,
        ImmutableArray<Argument> arguments,
        ImmutableArray<Directive> directives,
        SelectionSet? selectionSet)
        : base(location, directives)
    {
        Alias = alias;
        Name = name;
        Arguments = arguments;
        SelectionSet = selectionSet;
    }

    public string? Alias { get; }

    public string Name { get; }

    /// <summary>The key of the field in the response: its alias, or else its name.</summary>
    public string ResponseKey => Alias ?? Name;

    public ImmutableArray<Argument> Arguments { get; }

    public SelectionSet? SelectionSet { get; }
}

/// <summary>A use of a named fragment: <c>...name</c> (sec-Language.Fragments).</summary>
public sealed class FragmentSpread : Selection
{
    internal FragmentSpread(
        SourceLocation location, string name, SourceLocation nameLocation, ImmutableArray<Directive> directives)
        : base(location, directives)
    {
        Name = name;
        NameLocation = nameLocation;
    }

    public string Name { get; }

    public SourceLocation NameLocation { get; }
}

/// <summary>A selection set in place, with or without a type condition (sec-Inline-Fragments).</summary>
public sealed class InlineFragment : Selection
{
    internal InlineFragment(
        SourceLocation location,
        NamedTypeReference? typeCondition,
        ImmutableArray<Directive> directives,
        SelectionSet selectionSet)
        : base(location, directives)
    {
        TypeCondition = typeCondition;
        SelectionSet = selectionSet;
    }

    public NamedTypeReference? TypeCondition { get; }

    public SelectionSet SelectionSet { get; }
}
