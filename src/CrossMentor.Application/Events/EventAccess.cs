using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Finds an event and its programme for the manager; to others it is hidden, or seen and not theirs to change.</summary>
internal sealed class EventAccess(CrossMentorDb db, CallerScope scope)
{
    public async Task<Outcome<(ProgrammeEvent Event, Programme Programme)>> FindManagedAsync(ProgrammeEventId id, CancellationToken ct)
    {
        var found = await FindAsync(id, ct);
        return found.Then<(ProgrammeEvent, Programme)>(both => scope.Require().MayManage(both.Programme.Id) ? both : new NotPermitted());
    }

    /// <summary>Who teaches an event, by an accreditation; null when nobody is named.</summary>
    public async Task<TrainerAccreditation?> TrainerOfAsync(ProgrammeEvent gathering, CancellationToken ct)
        => gathering.TrainerId is { } id ? await db.TrainerAccreditations.AsNoTracking().SingleAsync(trainer => trainer.Id == id, ct) : null;

    public async Task<Outcome<(ProgrammeEvent Event, Programme Programme)>> FindAsync(ProgrammeEventId id, CancellationToken ct)
    {
        var found = await db.ProgrammeEvents.VisibleAsync(id, gathering => gathering.Id == id, ct);
        if (found.IsRefused)
        {
            return Outcome<(ProgrammeEvent, Programme)>.Refused(found.Refusals);
        }

        var programme = await db.Programmes.VisibleAsync(found.Value.ProgrammeId, programme => programme.Id == found.Value.ProgrammeId, ct);
        return programme.Then<(ProgrammeEvent, Programme)>(visible => (found.Value, visible));
    }
}
