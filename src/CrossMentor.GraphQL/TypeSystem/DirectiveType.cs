using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A directive that a schema defines (sec-Type-System.Directives).</summary>
public sealed class DirectiveType
{
    private readonly int locationBits;

    internal DirectiveType(string name, bool isRepeatable, ImmutableArray<DirectiveLocation> locations)
    {
        Name = name;
        IsRepeatable = isRepeatable;
        Locations = locations;
        foreach (var location in locations)
        {
            locationBits |= 1 << (int)location;
        }
    }

    /// <summary>The name without the at sign.</summary>
    public string Name { get; }

    public string? Description { get; internal init; }

    public ImmutableArray<InputValue> Arguments { get; internal set; } = [];

    public bool IsRepeatable { get; }

    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <summary>True for the five directives of the specification.</summary>
    public bool IsBuiltIn { get; internal init; }

    public bool IsAllowedAt(DirectiveLocation location) => (locationBits & (1 << (int)location)) != 0;

    public bool TryGetArgument(string name, [NotNullWhen(true)] out InputValue? argument)
    {
        argument = Arguments.Find(name);
        return argument is not null;
    }

    internal DirectiveDefinition? Syntax { get; init; }
}
