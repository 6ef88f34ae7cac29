using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Programmes;

/// <summary>Takes an entry off the waiting list: the manager any, a coordinator those of its own organisation.</summary>
internal sealed class LeaveWaitingList(CrossMentorDb db, CallerScope scope) : ICommand<LeaveWaitingListInput, WaitingEntryId>
{
    public async Task<Outcome<Admitted<WaitingEntryId>>> AdmitAsync(LeaveWaitingListInput input, CancellationToken ct)
    {
        var found = await db.WaitingEntries.VisibleAsync(input.WaitingEntryId, entry => entry.Id == input.WaitingEntryId, ct);
        return found.Then(entry => scope.Require().LooksAfter(entry.ProgrammeId, entry.OrganisationId)
            ? Admission.Granted(() => Apply(entry, input))
            : Admission.Denied<WaitingEntryId>(new NotPermitted()));
    }

    private static Outcome<WaitingEntryId> Apply(WaitingEntry entry, LeaveWaitingListInput input)
    {
        if (entry.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        entry.Leave();
        return entry.Id;
    }
}
