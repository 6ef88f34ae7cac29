using CrossMentor.Application.Auditing;
using CrossMentor.Application.Organisations;
using CrossMentor.Application.Pairs;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Auditing;

/// <summary>What is written in a log gets its place in the chain of an organisation, once, however many sealers work.</summary>
public sealed class LogSealerTests
{
    [Fact]
    public async Task An_entry_belongs_to_the_organisation_of_the_object_then_of_the_actor_then_to_the_installation()
    {
        await using var sealing = await SealedWorld.CreateAsync(nameof(SqliteStore));
        var coordinator = await sealing.World.CoordinatorAsync("Alder");
        await sealing.Product.SendAsync<ProgrammeId>(coordinator, A.Programme());

        async Task<Guid[]> ChainsOfAsync(Actor actor, string operation) => await sealing.Product.ReadAsync(
            actor, db => db.AuditEntries.Where(entry => entry.Operation == operation).Select(entry => entry.Chain).ToArrayAsync());

        (await ChainsOfAsync(Actor.Manager, "createOrganisation")).ShouldBe(sealing.World.Organisations.Values.Select(id => id.Value), ignoreOrder: true);
        (await ChainsOfAsync(Actor.Manager, "addParticipatingOrganisation")).ShouldBe(sealing.World.Organisations.Values.Select(id => id.Value), ignoreOrder: true);
        (await ChainsOfAsync(coordinator, "createProgramme")).ShouldBe([sealing.Alder]);
        (await ChainsOfAsync(Actor.Manager, "createProgramme")).ShouldBe([Guid.Empty]);
    }

    [Fact]
    public async Task A_reason_that_is_a_code_is_written_down()
    {
        await using var sealing = await SealedWorld.CreateAsync(nameof(SqliteStore));

        await sealing.Product.SendAsync<PairId>(Actor.Manager, new UnwindPairInput { PairId = PairId.From(Guid.NewGuid()), Reason = PairEndReason.Withdrawal });

        (await sealing.Product.ReadAsync(Actor.Manager, db => db.AuditEntries.SingleAsync(entry => entry.Operation == "unwindPair"))).Reason.ShouldBe("Withdrawal");
    }

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task Sealers_of_several_hosts_make_one_chain_each_while_requests_go_on(string database)
    {
        await using var sealing = await SealedWorld.CreateAsync(database);
        await using var other = sealing.Product.Restart();
        await SealedWorld.AddAsync(sealing.Product, sealing.Alder, 700);
        TestProduct[] hosts = [sealing.Product, other, sealing.Product, other];

        var writing = Task.Run(async () =>
        {
            for (var round = 0; round < 30; round++)
            {
                await SealedWorld.AddAsync(other, sealing.Alder, 5);
                await sealing.Product.SendAsync<OrganisationId>(Actor.Manager, A.Organisation($"Rowan {round}"));
            }
        });
        var counts = await Task.WhenAll(hosts.Select(host => Task.Run(async () =>
        {
            var count = 0;
            do
            {
                count += await host.Services.GetRequiredService<LogSealer>().SealAsync(CancellationToken.None);
            }
            while (!writing.IsCompleted);
            return count;
        })));
        await writing;

        var rest = await sealing.SealAsync();
        var report = await sealing.VerifyAsync();
        report.Holds.ShouldBeTrue();
        report.Chains.Sum(chain => chain.Rows).ShouldBe(await sealing.Product.CountAsync("AuditEntries"));
        report.Chains.Sum(chain => chain.Rows).ShouldBe(counts.Sum() + rest);
        report.Chains.Single(chain => chain.Chain == sealing.Alder).Rows.ShouldBeGreaterThanOrEqualTo(850);

        // SQLite lets one writer at a time, and whoever waits may find nothing left.
        counts.Count(count => count > 0).ShouldBeGreaterThan(database == nameof(PostgreSqlStore) ? 1 : 0);
        (await sealing.SealAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_sealed_row_stays_where_it_is()
    {
        await using var sealing = await SealedWorld.CreateAsync(nameof(SqliteStore));
        await sealing.SealAsync();
        var entry = await sealing.Product.ReadAsync(Actor.Manager, db => db.AuditEntries.AsNoTracking().FirstAsync());

        Should.Throw<InvalidOperationException>(() => entry.SealAfter(1, new byte[ChainedRecord.HashBytes]));
    }
}
