namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>A document, and for each of its operations the variables it takes.</summary>
internal sealed record GeneratedDocument(string Text, IReadOnlyList<GeneratedOperation> Operations);

/// <summary>An operation of a generated document; the name is empty if it has none.</summary>
internal sealed record GeneratedOperation(string Name, IReadOnlyList<GeneratedVariable> Variables);
