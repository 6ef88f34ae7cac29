namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>What a host decides about queries by GET.</summary>
public sealed record GetOptions
{
    /// <summary>Characters of a query string as it stands in the address; a longer one is refused with 414.</summary>
    public int MaxQueryCharacters { get; init; } = 4 * 1024;

    /// <summary>
    /// Whether a GET needs the header <c>GraphQL-Preflight</c>, or a content type that browsers ask leave for, so that no page of another site
    /// can ask in the name of its visitor.
    /// </summary>
    public bool RequiresPreflight { get; init; } = true;
}
