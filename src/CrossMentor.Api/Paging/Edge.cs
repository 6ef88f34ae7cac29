namespace CrossMentor.Api.Paging;

/// <summary>An object and its place in the list.</summary>
public sealed record Edge<T>(string Cursor, T Node);
