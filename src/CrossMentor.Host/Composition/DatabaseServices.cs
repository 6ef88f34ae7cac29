using CrossMentor.Host.Configuration;
using CrossMentor.Persistence;

namespace CrossMentor.Host.Composition;

/// <summary>The database that this server keeps its data in.</summary>
internal static class DatabaseServices
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseConnectionOptions options)
        => services.AddCrossMentorPersistence(ConnectionOf(options));

    public static DatabaseOptions ConnectionOf(DatabaseConnectionOptions options) => new(options.Provider, options.ConnectionString);
}
