using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Users;

namespace CrossMentor.Host.Verbs;

/// <summary>The users and clients of the embedded issuer, in the database that the configuration names, whether a server runs or not.</summary>
internal sealed class IssuerTools : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private IssuerTools(ServiceProvider services) => this.services = services;

    public UserAccounts Users => services.GetRequiredService<UserAccounts>();

    public ClientRegistry Clients => services.GetRequiredService<ClientRegistry>();

    /// <exception cref="ConfigurationRefusedException">There is no embedded issuer here.</exception>
    /// <exception cref="UnavailableException">The database cannot be reached, or lacks migrations.</exception>
    public static async Task<IssuerTools> OpenAsync(CancellationToken ct)
    {
        var options = OptionsSource.Read();
        if (!options.Identity.Embedded.Enabled)
        {
            throw new ConfigurationRefusedException(
                [new("CrossMentor:Identity:Embedded:Enabled", "is false, and users and clients are those of the embedded issuer. Other issuers look after their own.")]);
        }

        await DatabaseSetup.Of(options).PrepareAsync(ct);
        return new(new ServiceCollection().AddIssuerAdministration(DatabaseServices.IssuerOf(options.Database)).BuildServiceProvider());
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
