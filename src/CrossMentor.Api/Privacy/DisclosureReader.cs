using CrossMentor.Api.Callers;
using CrossMentor.Api.Paging;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Records;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Privacy;

/// <summary>Reads who was shown data about the caller, page by page, the newest first; the tenant filter keeps everything else back.</summary>
public sealed class DisclosureReader(CrossMentorDb db, CallerContext caller, CursorSigner cursors)
{
    public async Task<DisclosurePage> ReadAsync(Page page, CancellationToken ct)
    {
        caller.Require();
        var context = $"{caller.Viewer}\n{nameof(Disclosure)}";
        IQueryable<Disclosure> rows = db.Disclosures;
        if (NewestFirst.PlaceOf(page, cursors, context) is var (at, id))
        {
            rows = rows.Where(row => row.At < at || (row.At == at && row.Id < id));
        }

        var found = await rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(page.Size + 1).AsNoTracking().ToListAsync(ct);
        var (nodes, next) = NewestFirst.Cut(found, page, cursors, context, row => (row.At, row.Id));
        return new(nodes, next);
    }
}
