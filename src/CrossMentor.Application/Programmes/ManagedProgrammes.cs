using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Programmes;

/// <summary>Finds a programme for its manager; to others it is hidden, or seen and not theirs to change.</summary>
internal sealed class ManagedProgrammes(CrossMentorDb db, CallerScope scope)
{
    public async Task<Outcome<Programme>> FindAsync(ProgrammeId id, CancellationToken ct)
    {
        var found = await db.Programmes.VisibleAsync(id, programme => programme.Id == id, ct);
        return found.Then<Programme>(programme => scope.Require().MayManage(programme.Id) ? programme : new NotPermitted());
    }
}
