using CrossMentor.Api.Identifiers;

namespace CrossMentor.Api.Lists;

/// <summary>Which operations a column of a type can be filtered by, and how the schema names the input that has them.</summary>
internal static class FilterOperations
{
    private static readonly string[] Equality = ["eq", "neq", "in", "nin"];
    private static readonly string[] Ordered = [.. Equality, "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Text =
        ["and", "or", .. Equality, "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    /// <summary>The operations on lists of objects.</summary>
    public static IReadOnlyList<string> OfLists { get; } = ["some", "none", "all", "any"];

    /// <summary>The name of the schema's input for a column of this type; null if there is none.</summary>
    public static string? InputFor(Type type) => WordFor(type) is { } word ? word + "OperationFilterInput" : null;

    public static IReadOnlyList<string> Of(Type type) =>
        type == typeof(string) ? Text
        : type == typeof(bool) ? ["eq", "neq"]
        : type.IsEnum || GlobalIds.IsIdentifier(type) ? Equality
        : Ordered;

    private static string? WordFor(Type type) =>
        type == typeof(string) ? "String"
        : type == typeof(int) ? "Int"
        : type == typeof(bool) ? "Boolean"
        : type == typeof(DateTimeOffset) ? "DateTime"
        : type == typeof(DateOnly) ? "Date"
        : type.IsEnum ? type.Name
        : GlobalIds.IsIdentifier(type) ? "Id"
        : null;
}
