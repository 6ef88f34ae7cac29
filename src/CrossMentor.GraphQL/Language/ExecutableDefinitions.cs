using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>An operation or a fragment (sec-Executable-Definitions).</summary>
public abstract class ExecutableDefinition : Definition
{
    private protected ExecutableDefinition(
        SourceLocation location, StringValue? description, ImmutableArray<Directive> directives, SelectionSet selectionSet)
        : base(location, description)
    {
        Directives = directives;
        SelectionSet = selectionSet;
    }

    public ImmutableArray<Directive> Directives { get; }

    public SelectionSet SelectionSet { get; }
}

/// <summary>A query, mutation or subscription (sec-Language.Operations).</summary>
public sealed class OperationDefinition : ExecutableDefinition
{
    internal OperationDefinition(
        SourceLocation location,
        StringValue? description,
        OperationType operation,
        string? name,
        SourceLocation nameLocation,
        ImmutableArray<VariableDefinition> variables,
        ImmutableArray<Directive> directives,
        SelectionSet selectionSet)
        : base(location, description, directives, selectionSet)
    {
        Operation = operation;
        Name = name;
        NameLocation = nameLocation;
        Variables = variables;
    }

    public OperationType Operation { get; }

    /// <summary>Null for an anonymous operation.</summary>
    public string? Name { get; }

    public SourceLocation NameLocation { get; }

    public ImmutableArray<VariableDefinition> Variables { get; }

    public bool TryGetVariable(string name, [NotNullWhen(true)] out VariableDefinition? variable)
    {
        variable = null;
        foreach (var candidate in Variables)
        {
            // The last of several wins, though validation refuses them.
            if (candidate.Name == name)
            {
                variable = candidate;
            }
        }

        return variable is not null;
    }
}

/// <summary>A named selection set on a type condition (sec-Language.Fragments).</summary>
public sealed class FragmentDefinition : ExecutableDefinition
{
    internal FragmentDefinition(
        SourceLocation location,
        StringValue? description,
        string name,
        SourceLocation nameLocation,
        NamedTypeReference typeCondition,
        ImmutableArray<Directive> directives,
        SelectionSet selectionSet)
        : base(location, description, directives, selectionSet)
    {
        Name = name;
        NameLocation = nameLocation;
        TypeCondition = typeCondition;
    }

    public string Name { get; }

    public SourceLocation NameLocation { get; }

    public NamedTypeReference TypeCondition { get; }
}

/// <summary>A variable of an operation: <c>$name: Type = default</c> (sec-Language.Variables).</summary>
public sealed class VariableDefinition : Node
{
    internal VariableDefinition(
        SourceLocation location,
        StringValue? description,
        Variable variable,
        TypeReference type,
        Value? defaultValue,
        ImmutableArray<Directive> directives)
        : base(location)
    {
        Description = description;
        Variable = variable;
        Type = type;
        DefaultValue = defaultValue;
        Directives = directives;
    }

    public StringValue? Description { get; }

    public Variable Variable { get; }

    public string Name => Variable.Name;

    public TypeReference Type { get; }

    /// <summary>Null if there is none; a default of <c>null</c> is a <see cref="NullValue"/>.</summary>
    public Value? DefaultValue { get; }

    public ImmutableArray<Directive> Directives { get; }
}
