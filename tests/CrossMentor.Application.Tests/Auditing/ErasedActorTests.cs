using CrossMentor.Application.Auditing;
using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Application.Tests.Support;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CrossMentor.Application.Tests.Auditing;

/// <summary>Somebody who is erased leaves the chain as it was and cannot be guessed from it, and nobody can be made to look erased.</summary>
public sealed class ErasedActorTests
{
    private static readonly Actor Ada = new("ada");

    [Theory]
    [MemberData(nameof(SealedWorld.Databases), MemberType = typeof(SealedWorld))]
    public async Task The_chain_holds_after_an_erasure_and_the_actor_is_gone(string database)
    {
        await using var sealing = await SealedWorld.CreateAsync(database);
        var person = await ActAsAdaAsync(sealing);
        await sealing.SealAsync();
        await sealing.Product.SendAsync<ProgrammeId>(Ada, A.Programme());

        await EraseAsync(sealing, person);

        var rows = await sealing.Tampering.ReadAsync("SELECT * FROM \"AuditEntries\" WHERE \"Subject\" = @subject ORDER BY \"Sequence\"", ("@subject", Erasure.PseudonymOf(person)));
        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => (string)row["Issuer"]! == "" && row["Salt"] == null);
        rows.Count(row => row["ActorCommitment"] is byte[] { Length: ChainedRecord.HashBytes }).ShouldBe(1);
        (await sealing.Tampering.ReadAsync("SELECT * FROM \"AuditEntries\" WHERE \"Subject\" = 'ada'")).ShouldBeEmpty();
        (await sealing.VerifyAsync()).Holds.ShouldBeTrue();
        await sealing.SealAsync();
        (await sealing.VerifyAsync()).Holds.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"Subject\" = 'bo'")]
    [InlineData("\"Salt\" = NULL")]
    [InlineData("\"Salt\" = NULL, \"Issuer\" = ''")]
    [InlineData("\"Salt\" = NULL, \"Issuer\" = '', \"Subject\" = 'erased-00000000000000000000000000000001'")]
    public async Task Nobody_is_made_to_look_like_somebody_else_or_erased(string change)
    {
        await using var sealing = await SealedWorld.CreateAsync(nameof(SqliteStore));
        await ActAsAdaAsync(sealing);
        await sealing.SealAsync();
        (await sealing.VerifyAsync()).Holds.ShouldBeTrue();

        await sealing.Tampering.DoAsync($"UPDATE \"AuditEntries\" SET {change} WHERE \"Subject\" = 'ada'");

        (await sealing.BreakAsync())!.Kind.ShouldBe(ChainBreakKind.Changed);
    }

    [Fact]
    public async Task Whoever_is_erased_while_its_row_is_being_sealed_is_not_sealed_with_it()
    {
        await using var sealing = await SealedWorld.CreateAsync(nameof(SqliteStore));
        var person = await ActAsAdaAsync(sealing);
        await using var db = sealing.Product.Services.GetRequiredService<CrossMentorDbFactory>().Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.LogSealing);
        var entry = await system.All<AuditEntry>().SingleAsync(one => one.Subject == Ada.Subject);

        await EraseAsync(sealing, person);
        entry.SealAfter(1, new byte[ChainedRecord.HashBytes]);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        await sealing.SealAsync();
        (await sealing.VerifyAsync()).Holds.ShouldBeTrue();
    }

    private static async Task<PersonId> ActAsAdaAsync(SealedWorld sealing)
    {
        await sealing.World.EnrolAsync(mentors: 1, mentees: 1);
        var coordinator = await sealing.World.CoordinatorAsync("Alder");
        var person = (await sealing.World.ReadPersonAsync(coordinator, "Alder", "T1")).Id;
        await sealing.Product.GiveAsync(RoleGrant.ParticipantOf(Actor.Issuer, Ada.Subject, person, sealing.World.Organisations["Alder"], sealing.Product.Clock.GetUtcNow()));
        await sealing.Product.SendAsync<ProgrammeId>(Ada, A.Programme());
        return person;
    }

    private static async Task EraseAsync(SealedWorld sealing, PersonId person)
    {
        var desk = new ErasureDesk(sealing.Product.Services.GetRequiredService<CrossMentorDbFactory>(), new NoIssuerAccounts(), sealing.Product.Clock);
        (await desk.EraseAsync(person, ErasureWish.Operator, CancellationToken.None)).IsAccepted.ShouldBeTrue();
    }
}
