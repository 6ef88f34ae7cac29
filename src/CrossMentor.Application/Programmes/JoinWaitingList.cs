using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Puts somebody on the waiting list of a programme: the manager anybody, a coordinator its own organisation and people.</summary>
internal sealed class JoinWaitingList(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<JoinWaitingListInput, WaitingEntryId>
{
    public async Task<Outcome<Admitted<WaitingEntryId>>> AdmitAsync(JoinWaitingListInput input, CancellationToken ct)
    {
        var programme = await db.Programmes.VisibleAsync(input.ProgrammeId, programme => programme.Id == input.ProgrammeId, ct);
        var organisation = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        var person = input.PersonId is { } id && !await db.People.AnyAsync(person => person.Id == id, ct) ? Finding.NotFound(id) : Outcome.Accepted;
        if (programme.IsRefused || organisation.IsRefused || person.IsRefused)
        {
            return Admission.Denied<WaitingEntryId>([.. programme.Refusals, .. organisation.Refusals, .. person.Refusals]);
        }

        var caller = scope.Require();
        var mayJoin = caller.MayManage(input.ProgrammeId) || (caller.Coordinates(input.OrganisationId) && input.Priority == WaitingPriority.Normal);
        return mayJoin ? Admission.Granted(token => ApplyAsync(programme.Value, input, token)) : Admission.Denied<WaitingEntryId>(new NotPermitted());
    }

    private async Task<Outcome<WaitingEntryId>> ApplyAsync(Programme programme, JoinWaitingListInput input, CancellationToken ct)
    {
        var refused = programme.CheckNotClosed();
        if (refused.IsRefused || (refused = await CheckPlaceAsync(input, ct)).IsRefused)
        {
            return refused.Refusal;
        }

        var waiting = db.WaitingEntries.Where(entry => entry.ProgrammeId == programme.Id && entry.State == WaitingState.Waiting);
        if (await waiting.AnyAsync(entry => entry.OrganisationId == input.OrganisationId && entry.PersonId == input.PersonId, ct))
        {
            return new AlreadyExists(input.PersonId is null ? "organisationId" : "personId");
        }

        if (await waiting.CountAsync(ct) >= WaitingEntry.EntriesMax)
        {
            return new InvalidInput("programmeId", $"{WaitingEntry.EntriesMax} wait for this programme already. Let some of them go first.");
        }

        var entry = WaitingEntry.Join(
            Ids.New<WaitingEntryId>(), programme.Id, input.OrganisationId, input.PersonId, input.Reason, input.Priority, clock.GetUtcNow());
        db.WaitingEntries.Add(entry);
        return entry.Id;
    }

    // Whoever has a place does not wait for one.
    private async Task<Outcome> CheckPlaceAsync(JoinWaitingListInput input, CancellationToken ct)
    {
        if (input.PersonId is not { } personId)
        {
            return await db.ParticipatingOrganisations.AnyAsync(part => part.ProgrammeId == input.ProgrammeId && part.OrganisationId == input.OrganisationId, ct)
                ? new AlreadyExists("organisationId")
                : Outcome.Accepted;
        }

        if (!await db.People.AnyAsync(person => person.Id == personId && person.OrganisationId == input.OrganisationId && person.ErasedOn == null, ct))
        {
            return new InvalidInput("personId", "The person does not belong to the organisation. Name one of its people.");
        }

        var enrolled = await db.Participants
            .Where(participant => participant.ProgrammeId == input.ProgrammeId && participant.PersonId == personId && participant.State == ParticipantState.Enrolled)
            .Select(participant => (ParticipantRole?)participant.Role)
            .FirstOrDefaultAsync(ct);
        return enrolled is { } role ? new AlreadyEnrolled(role) : Outcome.Accepted;
    }
}
