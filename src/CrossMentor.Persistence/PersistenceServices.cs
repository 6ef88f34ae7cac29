using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Persistence;

/// <summary>How a host gets its database.</summary>
public static class PersistenceServices
{
    /// <summary>
    /// One factory for the process; for each request a scope holder, which sees nothing until it is set, and a context that follows it.
    /// </summary>
    public static IServiceCollection AddCrossMentorPersistence(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(provider => new CrossMentorDbFactory(options, provider.GetServices<IInterceptor>()));
        services.AddSingleton<GrantReader>();
        services.AddSingleton<DatabaseMigrator>();
        services.AddSingleton<DatabaseHealth>();
        services.AddScoped<TenantScopeHolder>();
        services.AddScoped(provider => provider.GetRequiredService<CrossMentorDbFactory>().Create(provider.GetRequiredService<TenantScopeHolder>()));
        return services;
    }
}
