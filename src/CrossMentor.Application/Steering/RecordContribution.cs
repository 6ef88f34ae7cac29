using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Steering;

/// <summary>Writes into the ledger what the product does not know of. The manager does, because no organisation is the judge of what it gives.</summary>
internal sealed class RecordContribution(CrossMentorDb db, CallerScope scope, OrganisationDesk desk, LedgerBook book, TimeProvider clock)
    : ICommand<RecordContributionInput, LedgerEntryId>
{
    public async Task<Outcome<Admitted<LedgerEntryId>>> AdmitAsync(RecordContributionInput input, CancellationToken ct)
    {
        var programme = await desk.FindAsync(input.ProgrammeId, input.GiverId, ct);
        var receiver = input.ReceiverId is { } id
            ? await db.Organisations.VisibleAsync(id, organisation => organisation.Id == id, ct)
            : null;
        if (programme.IsRefused || receiver is { IsRefused: true })
        {
            return Admission.Denied<LedgerEntryId>([.. programme.Refusals, .. receiver?.Refusals ?? []]);
        }

        return scope.Require().MayManage(input.ProgrammeId)
            ? Admission.Granted(token => ApplyAsync(programme.Value, input, token))
            : Admission.Denied<LedgerEntryId>(new NotPermitted());
    }

    private async Task<Outcome<LedgerEntryId>> ApplyAsync(Programme programme, RecordContributionInput input, CancellationToken ct)
    {
        var giver = await desk.CheckTakesPartAsync(programme.Id, input.GiverId, ct);
        var receiver = input.ReceiverId is { } id ? await desk.CheckTakesPartAsync(programme.Id, id, ct) : Outcome.Accepted;
        if (giver.IsRefused || receiver.IsRefused)
        {
            return new OrganisationNotParticipating();
        }

        var last = await book.LastAsync(programme.Id, ct);
        if (last?.Number >= PostLedger.EntriesMax)
        {
            return new InvalidInput("programmeId", $"The ledger of a programme has {PostLedger.EntriesMax} entries at most. Record sums.");
        }

        var line = new LedgerLine(LedgerOrigin.Recorded, input.Kind, input.Currency, input.GiverId, input.ReceiverId);
        var recorded = LedgerEntry.Record(programme, last, line, input.Amount, input.Note, clock.Today());
        return recorded.Then<LedgerEntryId>(entry =>
        {
            db.LedgerEntries.Add(entry);
            return entry.Id;
        });
    }
}
