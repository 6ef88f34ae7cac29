using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Opens the journal of a pair for one of the two, and begins it where there is none.</summary>
internal sealed class JournalWriting(CrossMentorDb db, OwnPairs pairs, PairWork work)
{
    /// <param name="isForMentee">Whether the mentee alone may write this.</param>
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(
        PairId id, bool isForMentee, Func<PairJournal, Programme, Outcome<PairJournal>> write, CancellationToken ct)
    {
        var found = await pairs.FindAsync(id, ct);
        return found.Then(own => isForMentee && own.Side != PairSide.Mentee
            ? Admission.Denied<PairId>(new NotPermitted())
            : Admission.Granted(token => WriteAsync(own.Pair, write, token)));
    }

    /// <summary>Writes into the journal of a pair that works.</summary>
    public async Task<Outcome<PairId>> WriteAsync(Pair pair, Func<PairJournal, Programme, Outcome<PairJournal>> write, CancellationToken ct)
    {
        var programme = await work.CheckAsync(pair, ct);
        if (programme.IsRefused)
        {
            return Outcome<PairId>.Refused(programme.Refusals);
        }

        var kept = await db.PairJournals.SingleOrDefaultAsync(journal => journal.PairId == pair.Id, ct);
        var journal = kept ?? PairJournal.Of(Ids.New<PairJournalId>(), pair);
        var written = write(journal, programme.Value);
        if (written.IsAccepted && kept is null)
        {
            db.PairJournals.Add(journal);
        }

        return written.Then<PairId>(_ => pair.Id);
    }
}
