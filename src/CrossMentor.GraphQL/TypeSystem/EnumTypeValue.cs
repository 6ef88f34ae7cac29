using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>One value of an enum type.</summary>
public sealed class EnumTypeValue
{
    internal EnumTypeValue(string name) => Name = name;

    public string Name { get; }

    public string? Description { get; internal init; }

    /// <summary>Null if the value is not deprecated.</summary>
    public string? DeprecationReason { get; internal set; }

    public ImmutableArray<AppliedDirective> AppliedDirectives { get; internal set; } = [];

    internal EnumValueDefinition? Syntax { get; init; }
}
