using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrossMentor.Api.Tokens;

/// <summary>How a host makes the API believe tokens, and how the API asks whose token a request carries.</summary>
public static class TokenAuthentication
{
    /// <summary>Trusts the issuers under <c>Issuers</c> of the given <c>Identity</c> section; a misspelt key there is refused.</summary>
    public static IServiceCollection AddTokenAuthentication(
        this IServiceCollection services, IConfiguration identity, Action<TokenOptions>? configure = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<TokenOptions>()
            .Configure(options => Read(identity, options))
            .Configure(options => configure?.Invoke(options))
            .Configure<IHostEnvironment>((options, environment) => options.AllowLoopbackHttp |= environment.IsDevelopment())
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TokenOptions>, TokenOptionsCheck>();
        services.AddSingleton(provider => new TokenValidator(
            () => new IssuerDirectory(
                provider.GetRequiredService<IOptions<TokenOptions>>().Value,
                provider.GetServices<InProcessIssuer>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<IssuerDirectory>>()),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new FailedTokens(
            provider.GetRequiredService<IOptions<TokenOptions>>().Value.FailuresPerMinute, provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<TokenStartCheck>();

        // The core only: AddAuthentication would bring Data Protection along and write its keys into somebody's home folder.
        services.AddAuthenticationCore(options => options.DefaultScheme = TokenAuthenticationHandler.SchemeName).AddWebEncoders();
        new AuthenticationBuilder(services)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthenticationHandler>(TokenAuthenticationHandler.SchemeName, configureOptions: null);
        return services;
    }

    /// <summary>Trusts an issuer in this process; it is asked for its name and keys only once the server listens.</summary>
    public static IServiceCollection AddInProcessIssuer(this IServiceCollection services, Func<IServiceProvider, InProcessIssuer> issuer)
        => services.AddSingleton(issuer);

    /// <summary>
    /// Answers a refused token with 401, or 429 after too many of them, before anything else happens; a request without a token goes on as
    /// anonymous.
    /// </summary>
    public static IApplicationBuilder UseTokenAuthentication(this IApplicationBuilder app)
        => app.UseAuthentication().Use(async (context, next) =>
        {
            // Asked for again (it is judged once), because the framework's own middleware leaves no trace of a refusal.
            var attempt = await context.AuthenticateAsync(TokenAuthenticationHandler.SchemeName);
            if (attempt.Failure is null)
            {
                await next(context);
                return;
            }

            await context.ChallengeAsync(TokenAuthenticationHandler.SchemeName);
            if (context.RequestServices.GetRequiredService<FailedTokens>().Add(context.Connection.RemoteIpAddress) is { } wait)
            {
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
            }
        });

    /// <summary>Whose token this request carries; false for an anonymous request.</summary>
    public static bool TryGetTokenPrincipal(this HttpContext context, [NotNullWhen(true)] out TokenPrincipal? principal)
    {
        principal = context.Features.Get<TokenPrincipal>();
        return principal is not null;
    }

    private static void Read(IConfiguration identity, TokenOptions options)
    {
        // Strictly: an issuer whose "Organisations" is misspelt would speak for all of them.
        foreach (var section in identity.GetSection(nameof(TokenOptions.Issuers)).GetChildren())
        {
            var issuer = new TrustedIssuer();
            section.Bind(issuer, binder => binder.ErrorOnUnknownConfiguration = true);
            options.Issuers.Add(issuer);
        }

        options.AllowLoopbackHttp = identity.GetValue(nameof(TokenOptions.AllowLoopbackHttp), defaultValue: false);
    }
}
