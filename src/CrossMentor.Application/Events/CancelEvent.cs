using CrossMentor.Application.Commands;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Events;

/// <summary>Calls an event off that is still to come.</summary>
internal sealed class CancelEvent(EventAccess access) : ICommand<CancelEventInput, ProgrammeEventId>
{
    public async Task<Outcome<Admitted<ProgrammeEventId>>> AdmitAsync(CancelEventInput input, CancellationToken ct)
    {
        var found = await access.FindManagedAsync(input.EventId, ct);
        return found.Then(both => Admission.Granted(() => Apply(both.Event, both.Programme, input.Version)));
    }

    private static Outcome<ProgrammeEventId> Apply(ProgrammeEvent gathering, Programme programme, int version)
        => gathering.CheckVersion(version) is { } stale ? stale : gathering.Cancel(programme).Then<ProgrammeEventId>(cancelled => cancelled.Id);
}
