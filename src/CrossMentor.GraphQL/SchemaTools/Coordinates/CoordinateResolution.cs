namespace CrossMentor.GraphQL.SchemaTools.Coordinates;

/// <summary>What a coordinate means in one schema: an element, nothing, or a reason why it can mean nothing there.</summary>
/// <param name="Element">The element; null if the schema does not have it.</param>
/// <param name="Problem">Says which containing element is missing or of the wrong kind; null if the containing elements exist.</param>
public sealed record CoordinateResolution(SchemaElement? Element, string? Problem = null);
