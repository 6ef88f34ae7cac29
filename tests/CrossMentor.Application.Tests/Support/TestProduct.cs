using CrossMentor.Application.Commands;
using CrossMentor.Application.Matching.Running;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Plugins.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Application.Tests.Support;

/// <summary>A whole product without its front door: a database file of its own, the shipped plugins, the handlers as a host gets them.</summary>
internal sealed class TestProduct : IAsyncDisposable
{
    // Discovered once: loading the plugins takes longer than most tests.
    private static readonly PluginCatalogue Catalogue = PluginCatalogue.Discover(Path.Combine(AppContext.BaseDirectory, "plugins"));

    private readonly ServiceProvider provider;
    private readonly TestStore store;
    private readonly bool ownsStore;

    private TestProduct(ServiceProvider services, TestStore store, bool ownsStore, TestClock clock, TestKeyRing keys)
        => (provider, this.store, this.ownsStore, Clock, Keys) = (services, store, ownsStore, clock, keys);

    public TestKeyRing Keys { get; }

    public TestClock Clock { get; }

    public IServiceProvider Services => provider;

    public static async Task<TestProduct> CreateAsync(
        TestStore? on = null, Func<IPluginHost, IPluginHost>? host = null, params IInterceptor[] interceptors)
    {
        var (store, clock) = (on ?? new SqliteStore(), new TestClock());
        await store.PrepareAsync();
        var keys = new TestKeyRing();
        return new(Build(store.Options, clock, keys, host, interceptors), store, ownsStore: true, clock, keys);
    }

    /// <summary>Another process on the same database.</summary>
    public TestProduct Restart(Func<IPluginHost, IPluginHost>? host = null) => new(Build(store.Options, Clock, Keys, host, []), store, ownsStore: false, Clock, Keys);

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

    public Task<int> CountAsync(string table) => store.CountAsync(table);

    public async Task StartWorkAsync()
    {
        await provider.GetRequiredService<MatchRunService>().StartAsync(CancellationToken.None);
        await provider.GetRequiredService<MatchTaskService>().StartAsync(CancellationToken.None);
    }

    public async Task StopWorkAsync()
    {
        await provider.GetRequiredService<MatchTaskService>().StopAsync(CancellationToken.None);
        await provider.GetRequiredService<MatchRunService>().StopAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await StopWorkAsync();
        await provider.DisposeAsync();
        if (ownsStore)
        {
            await store.RemoveAsync();
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

    private static ServiceProvider Build(DatabaseOptions database, TestClock clock, TestKeyRing keys, Func<IPluginHost, IPluginHost>? host, IInterceptor[] interceptors)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(clock);
        services.AddSingleton(typeof(ILogger<>), typeof(Microsoft.Extensions.Logging.Abstractions.NullLogger<>));
        foreach (var interceptor in interceptors)
        {
            services.AddSingleton(interceptor);
        }

        services.AddCrossMentorPersistence(database);
        services.AddSingleton<IPluginSource>(Catalogue);
        services.AddSingleton<IPluginHost>(built =>
        {
            var inProcess = new InProcessPluginHost(built.GetRequiredService<IPluginSource>());
            return host is null ? inProcess : host(inProcess);
        });
        services.AddSingleton(keys);
        services.AddSingleton<IContentKeyWrapping>(keys);
        services.AddCrossMentorApplication();
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
