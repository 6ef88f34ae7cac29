using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Events;

/// <summary>Schedules an event; a programme has one kick-off and one final meeting at most.</summary>
internal sealed class ScheduleEvent(CrossMentorDb db, ManagedProgrammes programmes, CurriculumReader curricula) : ICommand<ScheduleEventInput, ProgrammeEventId>
{
    public async Task<Outcome<Admitted<ProgrammeEventId>>> AdmitAsync(ScheduleEventInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        var trainer = await db.TrainerAccreditations.NamedAsync(input.TrainerId, trainer => trainer.Id == input.TrainerId, ct);
        return Admission.Unless([.. found.Refusals, .. trainer.Refusals], token => ApplyAsync(found.Value, trainer.Value, input, token));
    }

    private async Task<Outcome<ProgrammeEventId>> ApplyAsync(Programme programme, TrainerAccreditation? trainer, ScheduleEventInput input, CancellationToken ct)
    {
        var plan = new EventPlan(
            input.Kind, input.Title, input.StartsAt, input.EndsAt, input.Place, input.Audience, input.Modules, input.Topics, trainer);
        var scheduled = ProgrammeEvent.Schedule(
            Ids.New<ProgrammeEventId>(), programme, plan, await curricula.FindAsync(programme.Id, ct), await curricula.EventsAsync(programme.Id, ct));
        return scheduled.Then<ProgrammeEventId>(gathering =>
        {
            db.ProgrammeEvents.Add(gathering);
            return gathering.Id;
        });
    }
}
