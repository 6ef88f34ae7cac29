namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>How much memory the documents may take that clients made the server remember.</summary>
/// <param name="MaxDocuments">How many are kept.</param>
/// <param name="MaxBytes">How many bytes they may have together.</param>
public sealed record PersistedOperationLimits(int MaxDocuments = 1_000, int MaxBytes = 4 * 1024 * 1024);
