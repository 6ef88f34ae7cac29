using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Programmes;

/// <summary>Gives an entry of the waiting list another priority; the manager alone does.</summary>
internal sealed class PrioritiseWaitingEntry(CrossMentorDb db, CallerScope scope) : ICommand<PrioritiseWaitingEntryInput, WaitingEntryId>
{
    public async Task<Outcome<Admitted<WaitingEntryId>>> AdmitAsync(PrioritiseWaitingEntryInput input, CancellationToken ct)
    {
        var found = await db.WaitingEntries.VisibleAsync(input.WaitingEntryId, entry => entry.Id == input.WaitingEntryId, ct);
        return found.Then(entry => scope.Require().MayManage(entry.ProgrammeId)
            ? Admission.Granted(() => Apply(entry, input))
            : Admission.Denied<WaitingEntryId>(new NotPermitted()));
    }

    private static Outcome<WaitingEntryId> Apply(WaitingEntry entry, PrioritiseWaitingEntryInput input)
    {
        if (entry.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        return entry.Prioritise(input.Priority).Then<WaitingEntryId>(changed => changed.Id);
    }
}
