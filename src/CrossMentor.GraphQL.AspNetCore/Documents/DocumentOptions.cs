namespace CrossMentor.GraphQL.AspNetCore.Documents;

/// <summary>Which documents a server runs, and how clients may name them instead of sending them.</summary>
public sealed record DocumentOptions
{
    public TrustedDocumentsMode Mode { get; init; }

    /// <summary>The documents that the operator vouches for; they are prepared at the start, which fails if one is invalid.</summary>
    public TrustedDocuments Trusted { get; init; } = TrustedDocuments.None;

    /// <summary>Bounds of what clients may make the server remember (automatic persisted operations); null for nothing.</summary>
    public PersistedOperationLimits? Persisted { get; init; }
}
