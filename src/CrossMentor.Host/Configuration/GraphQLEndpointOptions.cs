namespace CrossMentor.Host.Configuration;

internal sealed record GraphQLEndpointOptions
{
    [Setting("Base64 of at least 32 random bytes that cursors are signed with; servers of one installation need the same. When empty, cursors live as long as the process.")]
    public string CursorKey { get; init; } = "";

    [Setting("`Open`: everybody may introspect and is helped with suggestions. `Guarded`: only callers with a token see the schema, and nothing is suggested. `Auto` is `Open` in the environment Development and `Guarded` elsewhere.")]
    public Exposure Exposure { get; init; } = Exposure.Auto;

    [Setting("Whether a browser that opens `/graphql` sees a page to try operations: `On` (GraphiQL if the program was built with it), `Own` (the built-in page in any case), `Off`, or `Auto`, which is `On` in the environment Development and `Off` elsewhere.")]
    public IdeServing Ide { get; init; } = IdeServing.Auto;

    public DocumentSettings Documents { get; init; } = new();

    public ConcurrencySettings Concurrency { get; init; } = new();

    public SubscriptionSettings Subscriptions { get; init; } = new();

    public GetRequestOptions Get { get; init; } = new();

    public SocketSettings Sockets { get; init; } = new();

    public EventStreamSettings EventStreams { get; init; } = new();

    public GraphQLLimitOptions Limits { get; init; } = new();
}
