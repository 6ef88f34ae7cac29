namespace CrossMentor.Host.Configuration;

internal sealed record GraphQLEndpointOptions
{
    [Setting("Base64 of at least 32 random bytes that cursors are signed with; servers of one installation need the same. When empty, cursors live as long as the process.")]
    public string CursorKey { get; init; } = "";

    public GetRequestOptions Get { get; init; } = new();

    public GraphQLLimitOptions Limits { get; init; } = new();
}
