using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Plugins.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Tests.Support;

/// <summary>A whole product without its front door: a database file of its own, the shipped plugins, the handlers as a host gets them.</summary>
internal sealed class TestProduct : IAsyncDisposable
{
    // Discovered once: loading the plugins takes longer than most tests.
    private static readonly PluginCatalogue Catalogue = PluginCatalogue.Discover(Path.Combine(AppContext.BaseDirectory, "plugins"));

    private static readonly Lazy<Task<byte[]>> EmptyDatabase = new(MigrateOnceAsync);

    private readonly ServiceProvider provider;
    private readonly string file;
    private readonly bool ownsFile;

    private TestProduct(ServiceProvider services, string path, bool ownsFile, TestClock clock)
        => (provider, file, this.ownsFile, Clock) = (services, path, ownsFile, clock);

    public TestClock Clock { get; }

    public IServiceProvider Services => provider;

    public static async Task<TestProduct> CreateAsync(Func<IPluginHost, IPluginHost>? host = null, params IInterceptor[] interceptors)
    {
        var path = Path.Combine(Path.GetTempPath(), $"crossmentor-application-{Guid.NewGuid():N}.db");
        await File.WriteAllBytesAsync(path, await EmptyDatabase.Value);
        var clock = new TestClock();
        return new(Build(path, clock, host, interceptors), path, ownsFile: true, clock);
    }

    /// <summary>Another process on the same database.</summary>
    public TestProduct Restart() => new(Build(file, Clock, null, []), file, ownsFile: false, Clock);

    public async Task GiveAsync(params RoleGrant[] grants)
    {
        await using var db = provider.GetRequiredService<CrossMentorDbFactory>().Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.GrantGiving);
        db.RoleGrants.AddRange(grants);
        await db.SaveChangesAsync();
    }

    /// <summary>One request of somebody: a scope of its own, with the roles that the database has for them at this moment.</summary>
    public async Task<T> AsAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> request)
    {
        var caller = await provider.GetRequiredService<GrantReader>().ReadAsync(Actor.Issuer, actor.Subject, CallerKind.User, CancellationToken.None);
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ICallerScope>().ActAs(caller);
        return await request(scope.ServiceProvider);
    }

    public Task<T> ReadAsync<T>(Actor actor, Func<CrossMentorDb, Task<T>> read)
        => AsAsync(actor, scope => read(scope.GetRequiredService<CrossMentorDb>()));

    public Task<Outcome<TResult>> SendAsync<TResult>(Actor actor, ICommandInput input)
        where TResult : notnull => AsAsync(actor, scope => HandleAsync<TResult>(scope, input));

    public async Task<TResult> DoAsync<TResult>(Actor actor, ICommandInput input)
        where TResult : notnull => (await SendAsync<TResult>(actor, input)).Value;

    /// <summary>Counts rows past every filter, as an operator would.</summary>
    public async Task<int> CountAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    public Task StartWorkAsync() => provider.GetRequiredService<MatchRunService>().StartAsync(CancellationToken.None);

    public Task StopWorkAsync() => provider.GetRequiredService<MatchRunService>().StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await StopWorkAsync();
        await provider.DisposeAsync();
        if (ownsFile)
        {
            SqliteConnection.ClearAllPools();
            foreach (var suffix in new[] { "", "-wal", "-shm" })
            {
                File.Delete(file + suffix);
            }
        }
    }

    public static Task<Outcome<TResult>> HandleAsync<TResult>(IServiceProvider scope, ICommandInput input)
        where TResult : notnull
    {
        var contract = typeof(ICommandHandler<,>).MakeGenericType(input.GetType(), typeof(TResult));
        var handler = scope.GetRequiredService(contract);
        var method = contract.GetMethod(nameof(ICommandHandler<ICommandInput, object>.HandleAsync))!;
        return (Task<Outcome<TResult>>)method.Invoke(handler, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [input, CancellationToken.None], null)!;
    }

    private static ServiceProvider Build(string path, TestClock clock, Func<IPluginHost, IPluginHost>? host, IInterceptor[] interceptors)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(clock);
        services.AddSingleton(typeof(ILogger<>), typeof(Microsoft.Extensions.Logging.Abstractions.NullLogger<>));
        foreach (var interceptor in interceptors)
        {
            services.AddSingleton(interceptor);
        }

        services.AddCrossMentorPersistence(DatabaseOptions.SqliteFile(path));
        services.AddSingleton(Catalogue);
        services.AddSingleton<IPluginHost>(built =>
        {
            var inProcess = new InProcessPluginHost(built.GetRequiredService<PluginCatalogue>());
            return host is null ? inProcess : host(inProcess);
        });
        services.AddCrossMentorApplication();
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static async Task<byte[]> MigrateOnceAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), $"crossmentor-application-empty-{Guid.NewGuid():N}.db");
        await new DatabaseMigrator(new CrossMentorDbFactory(DatabaseOptions.SqliteFile(path))).MigrateAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(path);
        File.Delete(path);
        return bytes;
    }
}
