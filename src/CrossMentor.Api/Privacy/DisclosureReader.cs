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
        if (page.Cursor is { } cursor)
        {
            var position = cursors.Read(context, cursor, [typeof(DateTimeOffset), typeof(string)]);
            var (at, id) = ((DateTimeOffset)position[0], Guid.Parse((string)position[1]));
            rows = rows.Where(row => row.At < at || (row.At == at && row.Id < id));
        }

        var found = await rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(page.Size + 1).AsNoTracking().ToListAsync(ct);
        var isMore = found.Count > page.Size && page.Size > 0;
        return new([.. found.Take(page.Size)], isMore ? cursors.Write(context, [found[page.Size - 1].At.UtcTicks, found[page.Size - 1].Id.ToString()]) : null);
    }
}
