using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Reads who waits, in the order in which they are to be admitted: by priority, and among equals by who came first.</summary>
public sealed class WaitingReader(CrossMentorDb db)
{
    /// <summary>Aligned with the programmes, as far as the caller may see the entries.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<WaitingEntry>>> OfProgrammesAsync(IReadOnlyList<ProgrammeId> programmes, CancellationToken ct)
    {
        var ids = programmes.Distinct().ToList();
        var entries = (await Waiting().Where(entry => ids.Contains(entry.ProgrammeId)).ToListAsync(ct)).ToLookup(entry => entry.ProgrammeId);
        return [.. programmes.Select(id => InOrder(entries[id]))];
    }

    /// <summary>Aligned with the organisations, as far as the caller may see the entries.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<WaitingEntry>>> OfOrganisationsAsync(IReadOnlyList<OrganisationId> organisations, CancellationToken ct)
    {
        var ids = organisations.Distinct().ToList();
        var entries = (await Waiting().Where(entry => ids.Contains(entry.OrganisationId)).ToListAsync(ct)).ToLookup(entry => entry.OrganisationId);
        return [.. organisations.Select(id => InOrder(entries[id]))];
    }

    private IQueryable<WaitingEntry> Waiting() => db.WaitingEntries.Where(entry => entry.State == WaitingState.Waiting).AsNoTracking();

    // The database keeps enums as text, so the order of priorities is known here only.
    private static IReadOnlyList<WaitingEntry> InOrder(IEnumerable<WaitingEntry> entries)
        => [.. entries.OrderByDescending(entry => entry.Priority).ThenBy(entry => entry.JoinedAt).ThenBy(entry => entry.Id).Take(WaitingEntry.EntriesMax)];
}
