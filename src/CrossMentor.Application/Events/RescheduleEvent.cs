using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Events;

/// <summary>Moves an event that is still to come.</summary>
internal sealed class RescheduleEvent(CrossMentorDb db, EventAccess access, CurriculumReader curricula) : ICommand<RescheduleEventInput, ProgrammeEventId>
{
    public async Task<Outcome<Admitted<ProgrammeEventId>>> AdmitAsync(RescheduleEventInput input, CancellationToken ct)
    {
        var found = await access.FindManagedAsync(input.EventId, ct);
        var trainer = await db.TrainerAccreditations.NamedAsync(input.TrainerId, trainer => trainer.Id == input.TrainerId, ct);
        return Admission.Unless(
            [.. found.Refusals, .. trainer.Refusals], token => ApplyAsync(found.Value.Event, found.Value.Programme, trainer.Value, input, token));
    }

    private async Task<Outcome<ProgrammeEventId>> ApplyAsync(
        ProgrammeEvent gathering, Programme programme, TrainerAccreditation? trainer, RescheduleEventInput input, CancellationToken ct)
    {
        if (gathering.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var others = (await curricula.EventsAsync(programme.Id, ct)).Where(other => other.Id != gathering.Id).ToList();
        var curriculum = await curricula.FindAsync(programme.Id, ct);
        var teaching = trainer ?? await access.TrainerOfAsync(gathering, ct);
        return gathering.Reschedule(programme, input.StartsAt, input.EndsAt, input.Place, curriculum, teaching, others).Then<ProgrammeEventId>(moved => moved.Id);
    }
}
