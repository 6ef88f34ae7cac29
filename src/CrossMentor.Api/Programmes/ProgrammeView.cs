using CrossMentor.Api.Changes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Api.Programmes;

/// <summary>One programme, as long as the caller may see it.</summary>
internal sealed class ProgrammeView(ProgrammeId id) : ChangeView<ProgrammeChangedPayload>
{
    protected override ProgrammeChangedPayload Gone => new(Id: null);

    protected override async Task<Glance<ProgrammeChangedPayload>?> SeeAsync(
        CrossMentorDb db, Occasion occasion, IReadOnlyList<Guid> changed, CancellationToken ct)
    {
        if (!await db.Programmes.AnyAsync(programme => programme.Id == id, ct))
        {
            return null;
        }

        return occasion == Occasion.Watch ? Glance<ProgrammeChangedPayload>.Nothing : Glance<ProgrammeChangedPayload>.Tell(new(id));
    }
}
