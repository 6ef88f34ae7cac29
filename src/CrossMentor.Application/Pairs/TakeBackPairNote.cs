using CrossMentor.Application.Commands;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Pairs;

/// <summary>Deletes a note of its author, whether the pair goes on or not: nobody has to leave words behind.</summary>
internal sealed class TakeBackPairNote(CrossMentorDb db, OwnPairs pairs) : ICommand<TakeBackPairNoteInput, PairId>
{
    public async Task<Outcome<Admitted<PairId>>> AdmitAsync(TakeBackPairNoteInput input, CancellationToken ct)
    {
        var found = await db.PairNotes.VisibleAsync(input.NoteId, note => note.Id == input.NoteId, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<PairId>(found.Refusal);
        }

        var own = await pairs.FindAsync(found.Value.PairId, ct);
        return own.Then(pair => pair.Side != found.Value.Author
            ? Admission.Denied<PairId>(new NotPermitted())
            : Admission.Granted<PairId>(() =>
            {
                db.PairNotes.Remove(found.Value);
                return pair.Pair.Id;
            }));
    }
}
