using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Events;

/// <summary>Moves an event that is still to come.</summary>
internal sealed class RescheduleEvent(EventAccess access, CurriculumReader curricula) : ICommand<RescheduleEventInput, ProgrammeEventId>
{
    public async Task<Outcome<Admitted<ProgrammeEventId>>> AdmitAsync(RescheduleEventInput input, CancellationToken ct)
    {
        var found = await access.FindManagedAsync(input.EventId, ct);
        return found.Then(both => Admission.Granted(token => ApplyAsync(both.Event, both.Programme, input, token)));
    }

    private async Task<Outcome<ProgrammeEventId>> ApplyAsync(ProgrammeEvent gathering, Programme programme, RescheduleEventInput input, CancellationToken ct)
    {
        if (gathering.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var others = (await curricula.EventsAsync(programme.Id, ct)).Where(other => other.Id != gathering.Id).ToList();
        return gathering.Reschedule(programme, input.StartsAt, input.EndsAt, input.Place, others).Then<ProgrammeEventId>(moved => moved.Id);
    }
}
