using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Privacy.Traces;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>Erases one person wherever it left traces, in the transaction of whoever asks; or refuses while something has to be kept.</summary>
/// <remarks>
/// A tombstone stays, with a pseudonym: pairs, sessions and attendance lead to it, so that what organisations gave each other is counted as before. Work on matches of the
/// person's programmes is cancelled, because it carries the person along and would store it again.
/// </remarks>
public sealed class PersonErasure(CrossMentorDb db, IIssuerAccounts accounts, TimeProvider clock)
{
    /// <summary>Begins to erase: whoever asks finishes it in the same transaction, when everything else is saved that this request writes.</summary>
    /// <param name="id">Whom; somebody who was erased before is erased again, as in a restored backup.</param>
    public async Task<Outcome<PendingErasure>> BeginAsync(PersonId id, ErasureWish wish, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.Erasure);
        if (await system.All<Person>().SingleOrDefaultAsync(person => person.Id == id, ct) is not { } person)
        {
            return new NotFound($"{nameof(Person)}:{id.Value:N}");
        }

        if (await IsHeldAsync(system, id, ct))
        {
            return new ErasureHeld();
        }

        var traces = await PersonTraces.ReadAsync(system, person, ct);
        var pending = await EndAsync(system, traces, ct);
        await ForgetManagerAsync(system, person, ct);
        person.Erase(clock.Today());
        await NoteAsync(system, person, wish, ct);
        await db.SaveChangesAsync(ct);
        return pending;
    }

    private static async Task<bool> IsHeldAsync(SystemScope system, PersonId id, CancellationToken ct)
        => await system.All<LegalHold>().AnyAsync(hold => hold.PersonId == id, ct)
        || await system.All<NonRecruitmentCase>().AnyAsync(
            one => one.State == NonRecruitmentState.Open
                && system.All<Participant>().Any(participant => participant.Id == one.ParticipantId && participant.PersonId == id),
            ct);

    // What is loaded and saved here is noticed by everybody who watches a pair or a participant.
    private async Task<PendingErasure> EndAsync(SystemScope system, PersonTraces traces, CancellationToken ct)
    {
        var at = clock.GetUtcNow();
        foreach (var participant in await system.All<Participant>().Where(participant => participant.PersonId == traces.Id).ToListAsync(ct))
        {
            participant.Erase();
        }

        foreach (var pair in await system.All<Pair>().Where(pair => pair.MentorPersonId == traces.Id || pair.MenteePersonId == traces.Id).ToListAsync(ct))
        {
            pair.End(PairEndReason.Withdrawal, at);
        }

        MatchRunState[] open = [MatchRunState.Queued, MatchRunState.Running];
        var runs = await system.All<MatchRun>().Where(run => traces.Programmes.Contains(run.ProgrammeId) && open.Contains(run.State)).ToListAsync(ct);
        runs.ForEach(run => run.Cancel(at));
        var tasks = await system.All<MatchTask>().Where(task => traces.Programmes.Contains(task.ProgrammeId) && open.Contains(task.State)).ToListAsync(ct);
        tasks.ForEach(task => task.Cancel(at));
        return new(db, traces, accounts, [.. runs.Select(run => run.Id)], [.. tasks.Select(task => task.Id)]);
    }

    private static async Task ForgetManagerAsync(SystemScope system, Person person, CancellationToken ct)
    {
        var reference = person.Id.Value.ToString();
        var reports = await system.All<Person>()
            .Where(other => other.Id != person.Id
                && (((string)(object)other.ReportingLine).Contains(reference) || (other.OrganisationId == person.OrganisationId && other.HasUnresolvedManager)))
            .ToListAsync(ct);
        reports.ForEach(report => report.ForgetManager(person.Id, person.ExternalId));
    }

    private async Task NoteAsync(SystemScope system, Person person, ErasureWish wish, CancellationToken ct)
    {
        if (!await system.All<Erasure>().AnyAsync(erasure => erasure.PersonId == person.Id, ct))
        {
            db.Erasures.Add(Erasure.Of(person, wish, clock.GetUtcNow()));
        }
    }
}
