namespace CrossMentor.GraphQL.Execution;

/// <summary>An exception that failed a field, with what a log needs to find the request again.</summary>
/// <param name="Coordinate">The field, such as <c>Book.author</c>.</param>
/// <param name="TraceId">The id the client was given.</param>
/// <param name="Exception">What was thrown.</param>
public sealed record ResolverFailure(string Coordinate, string TraceId, Exception Exception);
