using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Seals words of one of a pair for the two, if the programme said before its first pair that it keeps them.</summary>
internal sealed class WritePairNote(CrossMentorDb db, OwnPairs pairs, PairWork work, PairContent content, TimeProvider clock) : ICommand<WritePairNoteInput, PairNoteId>
{
    public async Task<Outcome<Admitted<PairNoteId>>> AdmitAsync(WritePairNoteInput input, CancellationToken ct)
    {
        var found = await pairs.FindAsync(input.PairId, ct);
        return found.Then(own => Admission.Granted(token => WriteAsync(own, input, token)));
    }

    private async Task<Outcome<PairNoteId>> WriteAsync(OwnPair own, WritePairNoteInput input, CancellationToken ct)
    {
        var programme = await work.CheckAsync(own.Pair, ct);
        var kept = programme.IsRefused ? Outcome.From(programme.Refusals) : programme.Value.CheckKeepsPairContent();
        if (kept.IsRefused)
        {
            return Outcome<PairNoteId>.Refused(kept.Refusals);
        }

        var earlier = await db.PairNotes.CountAsync(note => note.PairId == own.Pair.Id, ct);
        var opened = await content.OpenAsync(own.Pair, earlier, ct);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var secret = opened.Value;
        var written = PairNote.Write(Ids.New<PairNoteId>(), own.Pair, secret, own.Side, input.Kind, input.Text, earlier, clock.GetUtcNow());
        return written.Then<PairNoteId>(note =>
        {
            db.PairNotes.Add(note);
            return note.Id;
        });
    }
}
