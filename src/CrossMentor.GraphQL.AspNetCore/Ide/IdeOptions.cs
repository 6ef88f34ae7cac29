namespace CrossMentor.GraphQL.AspNetCore.Ide;

/// <summary>What the page to try operations is told of its server.</summary>
public sealed record IdeOptions
{
    /// <summary>Where a client of this server gets a token (RFC 6749, section 4.4); null if the page is not to ask for one.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>The scope to ask for with it.</summary>
    public string Scope { get; init; } = "";
}
