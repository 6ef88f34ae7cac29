namespace CrossMentor.Host.Configuration;

/// <summary>Queries by GET, for caches and for links; mutations never come that way.</summary>
internal sealed record GetRequestOptions
{
    [Setting("Whether queries may come by GET. They need the header `GraphQL-Preflight` with any value, except under the profile `Unlimited`, which always serves GET.")]
    public bool Enabled { get; init; }

    [Setting("Characters of the query string of a GET.", Minimum = 100, Maximum = 8_000)]
    public int QueryCharacters { get; init; } = 4_096;
}
