using CrossMentor.Application.Auditing;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CrossMentor.Application.Tests.Auditing;

/// <summary>A product whose log has entries of an organisation and of the installation, on SQLite or PostgreSQL.</summary>
internal sealed class SealedWorld : IAsyncDisposable
{
    private SealedWorld(TestWorld world, TestStore store) => (World, Tampering) = (world, new(store));

    public static TheoryData<string> Databases => PostgreSqlStore.Server is null ? [nameof(SqliteStore)] : [nameof(SqliteStore), nameof(PostgreSqlStore)];

    public TestWorld World { get; }

    public TestProduct Product => World.Product;

    public Tampering Tampering { get; }

    public Guid Alder => World.Organisations["Alder"].Value;

    public static async Task<SealedWorld> CreateAsync(string database)
    {
        TestStore store = database == nameof(SqliteStore) ? new SqliteStore() : new PostgreSqlStore();
        return new(await TestWorld.CreateAsync(on: store), store);
    }

    /// <summary>Adds entries as jobs do, without a request around each.</summary>
    public static async Task AddAsync(TestProduct product, Guid organisation, int count)
    {
        await using var db = product.Services.GetRequiredService<CrossMentorDbFactory>().Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        for (var number = 0; number < count; number++)
        {
            db.AuditEntries.Add(AuditEntry.Of(
                product.Clock.GetUtcNow(), Actor.Issuer, $"actor-{number}", "updatePerson", "Person", Guid.NewGuid(), AuditEntry.Accepted, new(new(organisation), "app", "Because")));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Writes down that one person of the organisation after the other was shown to its coordinator.</summary>
    public static async Task DiscloseAsync(TestProduct product, Guid organisation, int people)
    {
        var viewer = new Caller(Actor.Issuer, "looking", CallerKind.User, []);
        var ground = new AccessGround(Role.OrganisationCoordinator, new(organisation));
        for (var number = 0; number < people; number++)
        {
            var log = new DisclosureLog(product.Services.GetRequiredService<CrossMentorDbFactory>(), product.Clock);
            await log.NoteAsync(viewer, DataClass.Contact, [new(Ids.New<PersonId>(), new(organisation), ground)], CancellationToken.None);
        }
    }

    public Task<int> SealAsync() => Product.Services.GetRequiredService<LogSealer>().SealAsync(CancellationToken.None);

    public Task<LogReport> VerifyAsync(Guid? chain = null, params string[] kept)
        => new LogVerifier(Product.Services.GetRequiredService<CrossMentorDbFactory>(), Product.Clock).VerifyAsync(chain, kept, CancellationToken.None);

    public Task<IReadOnlyDictionary<ChainedLog, IReadOnlyList<ChainHead>?>> HeadsAsync()
        => new LogVerifier(Product.Services.GetRequiredService<CrossMentorDbFactory>(), Product.Clock).HeadsAsync(CancellationToken.None);

    /// <summary>The one break there is in the chain of Alder; null if it holds.</summary>
    public async Task<ChainBreak?> BreakAsync() => (await VerifyAsync(Alder)).Chains.Single(chain => chain.Log == ChainedLog.Deeds).Break;

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
