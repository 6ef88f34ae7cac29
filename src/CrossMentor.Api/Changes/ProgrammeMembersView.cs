using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Changes;

/// <summary>Those objects of a kind in one programme that changed, as far as the caller may see them.</summary>
/// <param name="programmeId">The programme.</param>
/// <param name="visible">Which of some objects of the programme the caller sees.</param>
/// <param name="tell">An event, of the programme or of none, and of objects.</param>
internal sealed class ProgrammeMembersView<TId, TEvent>(
    ProgrammeId programmeId,
    Func<CrossMentorDb, TId[], IQueryable<TId>> visible,
    Func<ProgrammeId?, IReadOnlyList<TId>, TEvent> tell)
    : ChangeView<TEvent>
    where TId : struct, ITypedId<TId>
    where TEvent : class
{
    protected override TEvent Gone => tell(null, []);

    protected override async Task<Glance<TEvent>?> SeeAsync(CrossMentorDb db, Occasion occasion, IReadOnlyList<Guid> changed, CancellationToken ct)
    {
        if (occasion == Occasion.Change)
        {
            var asked = changed.Select(TId.From).ToArray();
            var seen = (await visible(db, asked).ToListAsync(ct)).ToHashSet();
            return seen.Count == 0 ? Glance<TEvent>.Nothing : Glance<TEvent>.Tell(tell(programmeId, [.. asked.Where(seen.Contains)]));
        }

        if (!await db.Programmes.AnyAsync(programme => programme.Id == programmeId, ct))
        {
            return null;
        }

        return occasion == Occasion.Opening ? Glance<TEvent>.Tell(tell(programmeId, [])) : Glance<TEvent>.Nothing;
    }
}
