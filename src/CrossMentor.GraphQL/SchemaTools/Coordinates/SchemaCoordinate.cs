using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools.Coordinates;

/// <summary>The unique name of a part of a schema, such as <c>Query.pairs(first:)</c> or <c>@cost(weight:)</c> (sec-Schema-Coordinates).</summary>
/// <remarks>Valid by construction: its parts are names, and no argument stands without a field or directive.</remarks>
public sealed record SchemaCoordinate
{
    internal SchemaCoordinate(bool isDirective, string name, string? member, string? argument)
    {
        IsDirective = isDirective;
        Name = name;
        Member = member;
        Argument = argument;
    }

    /// <summary>True if the coordinate begins with an at sign.</summary>
    public bool IsDirective { get; }

    /// <summary>The name of the type, or of the directive without its at sign.</summary>
    public string Name { get; }

    /// <summary>The name of the field, input field or enum value; null if the coordinate has none.</summary>
    public string? Member { get; }

    /// <summary>The name of the argument; null if the coordinate has none.</summary>
    public string? Argument { get; }

    /// <summary>The coordinate of what contains the element; null for types and directives.</summary>
    public SchemaCoordinate? Container => Argument is not null
        ? new SchemaCoordinate(IsDirective, Name, Member, argument: null)
        : Member is not null ? new SchemaCoordinate(isDirective: false, Name, member: null, argument: null) : null;

    /// <summary>Reads a coordinate. Nothing is ignored in it, neither white space nor commas, so that each element has one spelling.</summary>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out SchemaCoordinate? coordinate, [NotNullWhen(false)] out GraphQLError? error) =>
        new CoordinateReader(text).TryRead(out coordinate, out error);

    /// <summary>Finds the element in a schema.</summary>
    public CoordinateResolution Resolve(Schema schema) => CoordinateResolver.Resolve(schema, this);

    public override string ToString() =>
        (IsDirective ? "@" : "") + Name + (Member is null ? "" : "." + Member) + (Argument is null ? "" : $"({Argument}:)");
}
