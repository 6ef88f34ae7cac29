using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>Says why a literal cannot be a value of a custom scalar; null if it can.</summary>
public delegate string? ScalarLiteralCheck(ScalarType type, Value literal);

/// <summary>How much validation says and what it knows beyond the schema.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>After so many errors validation stops and says so.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Whether messages suggest names that are close to an unknown one.</summary>
    public bool Suggests { get; init; } = true;

    /// <summary>Judges literals of custom scalars; without it every literal is accepted until execution.</summary>
    public ScalarLiteralCheck? ScalarLiterals { get; init; }
}
