using CrossMentor.Application.Auditing;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>What whoever runs the installation does about erasures, whether a server runs or not.</summary>
public sealed class ErasureDesk(CrossMentorDbFactory databases, IIssuerAccounts accounts, TimeProvider clock)
{
    /// <summary>Erases one person. Somebody who is not there is refused like anything else that is not.</summary>
    public async Task<Outcome> EraseAsync(PersonId id, ErasureWish wish, CancellationToken ct)
    {
        var erased = await InTransactionAsync(db => EraseAsync(db, id, wish, ct), ct);
        if (erased.IsAccepted)
        {
            await new StorageClearing(databases, clock).ClearAsync(ct);
        }

        return erased;
    }

    /// <summary>Erases again everybody whom a list names and who is there, as after a backup was restored that is older than the erasures.</summary>
    /// <returns>Who was erased, who is not there or is erased already, and who is held.</returns>
    public async Task<ReappliedErasures> ReapplyAsync(IReadOnlyList<PersonId> list, CancellationToken ct)
    {
        var known = await KnownAsync(list, ct);
        var erased = await EraseAllAsync(known, ErasureWish.Operator, ct);
        return new(erased, [.. known.Except(erased)], list.Count - known.Count);
    }

    /// <summary>Erases people one by one, each in a transaction of its own, so that somebody who is held keeps nobody else; the storage is cleared once, for all of them.</summary>
    /// <returns>Who was erased.</returns>
    public async Task<IReadOnlyList<PersonId>> EraseAllAsync(IReadOnlyList<PersonId> people, ErasureWish wish, CancellationToken ct)
    {
        var erased = new List<PersonId>();
        foreach (var id in people)
        {
            if ((await InTransactionAsync(db => EraseAsync(db, id, wish, ct), ct)).IsAccepted)
            {
                erased.Add(id);
            }
        }

        await new StorageClearing(databases, clock).ClearAsync(ct);
        return erased;
    }

    /// <summary>Everybody who was erased, the first one first: what to keep apart from the backups.</summary>
    public async Task<IReadOnlyList<Erasure>> ListAsync(CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.Erasure);
        return await system.All<Erasure>().AsNoTracking().OrderBy(erasure => erasure.ErasedAt).ThenBy(erasure => erasure.PersonId).ToListAsync(ct);
    }

    /// <summary>Keeps somebody from being erased.</summary>
    public Task<Outcome> HoldAsync(PersonId id, string reference, CancellationToken ct) => InTransactionAsync(
        async db =>
        {
            using var system = SystemScope.Open(db, SystemPurpose.Erasure);
            if (await system.All<Person>().SingleOrDefaultAsync(person => person.Id == id, ct) is not { } person)
            {
                return new NotFound($"{nameof(Person)}:{id.Value:N}");
            }

            var placed = LegalHold.Place(Ids.New<LegalHoldId>(), person, reference, clock.GetUtcNow());
            if (placed.IsRefused || await system.All<LegalHold>().AnyAsync(hold => hold.PersonId == id && hold.Reference == placed.Value.Reference, ct))
            {
                return placed.IsRefused ? placed.Refusal : new AlreadyExists("reference");
            }

            db.LegalHolds.Add(placed.Value);
            db.AuditEntries.Add(Audit("holdPerson", person));
            await db.SaveChangesAsync(ct);
            return Outcome.Accepted;
        },
        ct);

    /// <summary>Lifts one hold.</summary>
    public Task<Outcome> ReleaseAsync(PersonId id, string reference, CancellationToken ct) => InTransactionAsync(
        async db =>
        {
            using var system = SystemScope.Open(db, SystemPurpose.Erasure);
            if (await system.All<LegalHold>().SingleOrDefaultAsync(hold => hold.PersonId == id && hold.Reference == reference, ct) is not { } hold)
            {
                return new NotFound($"{nameof(LegalHold)}:{reference}");
            }

            db.LegalHolds.Remove(hold);
            db.AuditEntries.Add(Audit("releasePerson", await system.All<Person>().SingleAsync(person => person.Id == id, ct)));
            await db.SaveChangesAsync(ct);
            return Outcome.Accepted;
        },
        ct);

    private async Task<Outcome> EraseAsync(CrossMentorDb db, PersonId id, ErasureWish wish, CancellationToken ct)
    {
        var begun = await new PersonErasure(db, accounts, clock).BeginAsync(id, wish, ct);
        if (begun.IsRefused)
        {
            return begun.Refusal;
        }

        await begun.Value.FinishAsync(ct);
        using var system = SystemScope.Open(db, SystemPurpose.Erasure);
        db.AuditEntries.Add(Audit("erasePerson", await system.All<Person>().SingleAsync(person => person.Id == id, ct)));
        await db.SaveChangesAsync(ct);
        return Outcome.Accepted;
    }

    private async Task<IReadOnlyList<PersonId>> KnownAsync(IReadOnlyList<PersonId> list, CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        using var system = SystemScope.Open(db, SystemPurpose.Erasure);
        return await system.All<Person>().Where(person => EF.Parameter(list).Contains(person.Id) && person.ErasedOn == null).Select(person => person.Id).ToListAsync(ct);
    }

    private async Task<Outcome> InTransactionAsync(Func<CrossMentorDb, Task<Outcome>> work, CancellationToken ct)
    {
        await using var db = databases.Create(TenantScope.None);
        await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, ct);
        var outcome = await work(db);
        if (outcome.IsAccepted)
        {
            await transaction.CommitAsync(ct);
        }

        return outcome;
    }

    private AuditEntry Audit(string operation, Person person) => AuditEntry.Of(
        clock.GetUtcNow(), CommandLine.Issuer, CommandLine.Subject, operation, nameof(Person), person.Id.Value, AuditEntry.Accepted, new(person.OrganisationId));
}
