namespace CrossMentor.Host.Configuration;

/// <summary>Everything an operator decides, under <c>CrossMentor:</c>. Each property is a key; README.md lists them all.</summary>
internal sealed record CrossMentorOptions
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    [Setting("Addresses the server listens on, separated by `;`.")]
    public string Urls { get; init; } = DefaultAddress;

    public DatabaseConnectionOptions Database { get; init; } = new();

    public IdentityOptions Identity { get; init; } = new();

    public PluginOptions Plugins { get; init; } = new();

    public GraphQLEndpointOptions GraphQL { get; init; } = new();

    public RetentionOptions Retention { get; init; } = new();

    public ShutdownOptions Shutdown { get; init; } = new();
}
