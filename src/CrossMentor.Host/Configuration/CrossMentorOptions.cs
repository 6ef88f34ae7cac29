namespace CrossMentor.Host.Configuration;

/// <summary>Everything an operator decides, under <c>CrossMentor:</c>. Each property is a key; README.md lists them all.</summary>
internal sealed record CrossMentorOptions
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    [Setting("Addresses the server listens on, separated by `;`.")]
    public string Urls { get; init; } = DefaultAddress;

    [Setting("Addresses or networks, such as `10.0.0.0/8`, of the reverse proxies in front of the server, separated by `;`. What they say in `X-Forwarded-For` and `X-Forwarded-Proto` is believed, and what others say there is not.")]
    public string Proxies { get; init; } = "";

    public CorsOptions Cors { get; init; } = new();

    public DatabaseConnectionOptions Database { get; init; } = new();

    public IdentityOptions Identity { get; init; } = new();

    public KeyRingOptions Keys { get; init; } = new();

    public PluginOptions Plugins { get; init; } = new();

    public GraphQLEndpointOptions GraphQL { get; init; } = new();

    public AuditOptions Audit { get; init; } = new();

    public RetentionOptions Retention { get; init; } = new();

    public ShutdownOptions Shutdown { get; init; } = new();
}
