namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>A document that the operator vouches for.</summary>
/// <param name="Source">Where it was read, for messages: a file, or an entry of one.</param>
/// <param name="Text">Its source text as UTF-8, byte for byte as it was hashed.</param>
/// <param name="Id">An identifier that its manifest gives it beside its hash; null for none.</param>
public sealed record TrustedDocument(string Source, ReadOnlyMemory<byte> Text, string? Id = null);
