using CrossMentor.Application.Privacy.Erasing;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Privacy.Retention;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy.Retaining;

/// <summary>Carries out the rules of retention: what is due by today is deleted or emptied, and people whose time is up are erased. Whoever is held is left alone.</summary>
public sealed class RetentionSweep(CrossMentorDbFactory databases, IIssuerAccounts accounts, TimeProvider clock)
{
    /// <summary>What would be done today, and nothing is.</summary>
    public Task<IReadOnlyList<RetentionCount>> RehearseAsync(CancellationToken ct) => RunAsync(
        (rows, system, due) => rows.CountAsync(system, due, ct), people => Task.FromResult(people.Count), ct);

    /// <summary>Does it, and has the database overwrite what was deleted when somebody was erased.</summary>
    public Task<IReadOnlyList<RetentionCount>> SweepAsync(CancellationToken ct) => RunAsync(
        (rows, system, due) => rows.EndAsync(system, due, ct),
        async people => (await new ErasureDesk(databases, accounts, clock).EraseAllAsync(people, ErasureWish.Retention, ct)).Count,
        ct);

    private async Task<IReadOnlyList<RetentionCount>> RunAsync(
        Func<RetainedRows, SystemScope, RetentionDue, Task<int>> work, Func<IReadOnlyList<PersonId>, Task<int>> erase, CancellationToken ct)
    {
        var counts = new List<RetentionCount>();
        RetentionDue due;
        await using (var db = databases.Create(TenantScope.None))
        {
            using var system = SystemScope.Open(db, SystemPurpose.Retention);
            due = await DueAsync(system, ct);
            foreach (var rows in RetentionTables.All)
            {
                counts.Add(new(rows.Retention, rows.Entity.Name, await work(rows, system, due)));
            }
        }

        counts.Add(new(RetentionClass.PersonRecord, nameof(Person), await erase(due.People[RetentionClass.PersonRecord])));
        return counts;
    }

    private async Task<RetentionDue> DueAsync(SystemScope system, CancellationToken ct)
    {
        var today = clock.Today();
        var ends = await system.All<Programme>().Select(programme => new { programme.Id, programme.EndsOn }).ToListAsync(ct);
        var people = await system.All<Participant>()
            .Join(system.All<Programme>(), part => part.ProgrammeId, programme => programme.Id, (part, programme) => new { part.PersonId, programme.EndsOn })
            .GroupBy(part => part.PersonId)
            .Select(one => new { PersonId = one.Key, EndsOn = one.Max(part => part.EndsOn) })
            .ToListAsync(ct);
        var ended = await system.All<Pair>()
            .Where(pair => pair.EndedAt != null
                && (system.All<PairContentKey>().Any(key => key.PairId == pair.Id) || system.All<PairNote>().Any(note => note.PairId == pair.Id)))
            .Select(pair => new { pair.Id, EndedAt = pair.EndedAt!.Value })
            .ToListAsync(ct);
        var erased = await system.All<Person>().Where(person => person.ErasedOn != null).Select(person => person.Id).ToListAsync(ct);
        var held = await system.All<LegalHold>().Select(hold => hold.PersonId).Distinct().ToListAsync(ct);
        bool IsDue(RetentionClass retention, RetentionTrigger trigger, DateOnly on)
            => RetentionSchedule.Of(retention).DueOn(new Dictionary<RetentionTrigger, DateOnly> { [trigger] = on }) <= today;

        return new(
            OfEach(retention => ends.Where(programme => IsDue(retention, RetentionTrigger.ProgrammeEnded, programme.EndsOn.AddDays(1))).Select(programme => programme.Id)),
            OfEach(retention => people
                .Where(one => IsDue(retention, RetentionTrigger.LastProgrammeEnded, one.EndsOn.AddDays(1)) && !held.Contains(one.PersonId))
                .Select(one => one.PersonId)
                .Except(erased)),
            OfEach(retention => ended.Where(pair => IsDue(retention, RetentionTrigger.PairEnded, DateOnly.FromDateTime(pair.EndedAt.UtcDateTime))).Select(pair => pair.Id)),
            held);
    }

    private static Dictionary<RetentionClass, IReadOnlyList<T>> OfEach<T>(Func<RetentionClass, IEnumerable<T>> due)
        => Enum.GetValues<RetentionClass>().ToDictionary(retention => retention, IReadOnlyList<T> (retention) => [.. due(retention)]);
}
