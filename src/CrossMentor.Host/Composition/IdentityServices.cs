using CrossMentor.Api.Tokens;
using CrossMentor.Application.Issuing;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Host.Composition.Issuing;
using CrossMentor.Host.Configuration;
using CrossMentor.Identity;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Users;

namespace CrossMentor.Host.Composition;

/// <summary>Whose tokens the API believes, and the issuer inside the server where it is wanted.</summary>
internal static class IdentityServices
{
    public static IServiceCollection AddIdentity(this IServiceCollection services, CrossMentorOptions all, IReadOnlyList<Client> clients)
    {
        var options = all.Identity;

        // Unknown keys were refused when the options were read, so the handler gets values and no section.
        services.AddTokenAuthentication(new ConfigurationBuilder().Build(), tokens =>
        {
            tokens.AllowLoopbackHttp = options.AllowLoopbackHttp;
            tokens.FailuresPerMinute = all.GraphQL.Limits.Profile == LimitProfile.Unlimited ? null : options.FailedTokensPerMinute;
            foreach (var issuer in options.Issuers)
            {
                tokens.Issuers.Add(Trusted(issuer));
            }
        });

        return options.Embedded.Enabled ? services.AddEmbeddedIdentity(all, clients) : services;
    }

    /// <summary>The clients that the configuration names.</summary>
    public static IReadOnlyList<Client> ClientsOf(EmbeddedIdentityOptions options)
        => [.. options.Clients.Select(client => Client.WithSecret(client.Id, ClientSecret.FromEncoded(client.SecretHash), ScopeRequirement.Scope))];

    /// <summary>Tells an issuer what the operator decided about it.</summary>
    public static void Decide(EmbeddedIssuerOptions issuer, EmbeddedIdentityOptions options, IReadOnlyList<Client> clients)
    {
        issuer.Enabled = true;
        issuer.Issuer = options.Issuer.Length > 0 ? options.Issuer : null;
        issuer.Audience = options.Audience;
        issuer.KeyFolder = options.KeyFolder.Length > 0 ? options.KeyFolder : null;
        foreach (var client in clients)
        {
            issuer.Clients.Add(client);
        }
    }

    private static IServiceCollection AddEmbeddedIdentity(
        this IServiceCollection services, CrossMentorOptions all, IReadOnlyList<Client> clients)
    {
        var options = all.Identity.Embedded;
        services.AddScoped<IIssuerAdministration, EmbeddedIssuerAdministration>();
        services.AddEmbeddedIssuer(DatabaseServices.IssuerOf(all.Database), issuer => Decide(issuer, options, clients));
        services.AddSingleton<IIssuerAccounts>(provider => new EmbeddedAccounts(
            () => provider.GetRequiredService<EmbeddedIssuer>().Issuer, new AccountRemoval(DatabaseServices.IssuerOf(all.Database))));
        return services.AddInProcessIssuer(provider =>
        {
            var issuer = provider.GetRequiredService<EmbeddedIssuer>();
            return new InProcessIssuer(new TrustedIssuer { Authority = issuer.Issuer, Audience = issuer.Audience }, issuer.ValidationKeysAsync, issuer.HasEndedAsync);
        });
    }

    private static TrustedIssuer Trusted(IssuerOptions options)
    {
        var issuer = new TrustedIssuer
        {
            Authority = options.Authority,
            Audience = options.Audience,
            Profile = options.Profile,
            ClockSkew = options.ClockSkew,
        };
        foreach (var organisation in options.Organisations)
        {
            issuer.Organisations.Add(organisation);
        }

        return issuer;
    }
}
