namespace CrossMentor.GraphQL.Execution;

/// <summary>What a client is told about an exception: a stable code and a sentence without secrets.</summary>
public sealed record ErrorAnswer(string Code, string Message);
