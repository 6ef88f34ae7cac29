namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>A piece of SDL.</summary>
/// <param name="Text">The SDL text.</param>
/// <param name="Name">What problems call the text, usually the name of its file.</param>
public sealed record SchemaSource(string Text, string? Name = null);
