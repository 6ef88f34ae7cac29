using CrossMentor.Persistence.Operations;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.Tests.Databases;

/// <summary>A database of its own for one test class, migrated and empty, and gone afterwards.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    public CrossMentorDbFactory Factory { get; private set; } = null!;

    /// <summary>Whether there is a server for it; without one its tests are skipped.</summary>
    public virtual bool IsAvailable => true;

    /// <summary>The same data for whom no policy of the database holds.</summary>
    public virtual CrossMentorDbFactory PastPolicies => Factory;

    public CrossMentorDb As(TenantScope scope) => Factory.Create(scope);

    public async Task InitializeAsync()
    {
        if (!IsAvailable)
        {
            return;
        }

        Factory = new CrossMentorDbFactory(await CreateAsync());
        await new DatabaseMigrator(Factory).MigrateAsync(CancellationToken.None);
        await FillAsync();
    }

    /// <summary>What is in it before the first test.</summary>
    protected virtual Task FillAsync() => Task.CompletedTask;

    public abstract Task DisposeAsync();

    protected abstract Task<DatabaseOptions> CreateAsync();
}
