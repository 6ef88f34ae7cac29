using CrossMentor.Api.Callers;
using CrossMentor.Api.Paging;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Pairs;

/// <summary>Reads what pairs wrote, the newest first, all pairs of a level with one statement; the tenant filter keeps everything back that is others'.</summary>
public sealed class PairNoteReader(CrossMentorDb db, CallerContext caller, CursorSigner cursors, PairContent content)
{
    private readonly Dictionary<PairNoteId, Outcome<string>> texts = [];

    public async Task<IReadOnlyList<PairNotePage>> ReadAsync(IReadOnlyList<PairId> pairs, Page page, CancellationToken ct)
    {
        var ids = pairs.Distinct().ToList();
        IQueryable<PairNote> notes = db.PairNotes;

        // A cursor belongs to one pair, and so to a list of one.
        if (NewestFirst.PlaceOf(page, cursors, ContextOf(ids.Count == 1 ? ids[0] : default)) is var (at, beyond))
        {
            var id = PairNoteId.From(beyond);
            notes = notes.Where(note => note.WrittenAt < at || (note.WrittenAt == at && note.Id < id));
        }

        var size = page.Size;
        var found = await db.Pairs
            .Where(pair => ids.Contains(pair.Id))
            .SelectMany(pair => notes.Where(note => note.PairId == pair.Id).OrderByDescending(note => note.WrittenAt).ThenByDescending(note => note.Id).Take(size + 1))
            .AsNoTracking()
            .ToListAsync(ct);
        var ofPair = found.OrderByDescending(note => note.WrittenAt).ThenByDescending(note => note.Id).ToLookup(note => note.PairId);
        return [.. pairs.Select(pair => PageOf([.. ofPair[pair]], pair, page))];
    }

    /// <summary>The text of each note, or why it is not read; every note is opened once a request.</summary>
    public async Task<IReadOnlyList<Outcome<string>>> TextsAsync(IReadOnlyList<PairNote> notes, CancellationToken ct)
    {
        var missing = notes.Where(note => !texts.ContainsKey(note.Id)).DistinctBy(note => note.Id).ToList();
        if (missing.Count > 0)
        {
            foreach (var (note, text) in missing.Zip(await content.ReadAsync(missing, ct)))
            {
                texts[note.Id] = text;
            }
        }

        return [.. notes.Select(note => texts[note.Id])];
    }

    private PairNotePage PageOf(IReadOnlyList<PairNote> found, PairId pair, Page page)
    {
        var (nodes, next) = NewestFirst.Cut(found, page, cursors, ContextOf(pair), note => (note.WrittenAt, note.Id.Value));
        return new(nodes, next);
    }

    private string ContextOf(PairId pair) => $"{caller.Viewer}\n{nameof(PairNote)}\n{pair}";
}
