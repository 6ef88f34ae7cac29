using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Steering;

/// <summary>Writes into the ledger what it does not say yet; posting twice is the same as once, and a closed programme is settled this way too.</summary>
internal sealed class PostLedger(CrossMentorDb db, ManagedProgrammes programmes, LedgerBook book, TimeProvider clock) : ICommand<PostLedgerInput, ProgrammeId>
{
    /// <summary>Entries of one programme.</summary>
    public const int EntriesMax = 20_000;

    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(PostLedgerInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(token => ApplyAsync(programme, token)));
    }

    private async Task<Outcome<ProgrammeId>> ApplyAsync(Programme programme, CancellationToken ct)
    {
        var entries = await book.EntriesAsync(programme.Id, ct);
        var missing = LedgerPosting.Missing(await book.FactsAsync(programme, ct), entries);
        if (entries.Count + missing.Count > EntriesMax)
        {
            return new InvalidInput("programmeId", $"The ledger of a programme has {EntriesMax} entries at most. Post less often.");
        }

        var last = entries.Count == 0 ? null : entries[^1];
        foreach (var posting in missing)
        {
            last = LedgerEntry.Post(programme.Id, last, posting, clock.Today());
            db.LedgerEntries.Add(last);
        }

        return programme.Id;
    }
}
