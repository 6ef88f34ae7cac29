namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>What a request says about its document.</summary>
/// <param name="Text">The document as UTF-8; null if the request does not have it.</param>
/// <param name="Id">Its identifier (GraphQL over HTTP, Persisted Documents); null if the request has none.</param>
/// <param name="Persisted">Its hash in the extensions; null if the request has none.</param>
internal readonly record struct RequestedDocument(ReadOnlyMemory<byte>? Text, string? Id, PersistedQuery? Persisted);
