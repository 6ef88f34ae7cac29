using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Reads the ledger of a programme, and what it should say: sums over all organisations, whoever asks.</summary>
internal sealed class LedgerBook(CrossMentorDb db)
{
    /// <summary>In the order of their numbers.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> EntriesAsync(ProgrammeId programme, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.LedgerReading);
        return await EntriesAsync(system, programme, ct);
    }

    /// <summary>The last entry, whose number says how many there are; null where there is none.</summary>
    public async Task<LedgerEntry?> LastAsync(ProgrammeId programme, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.LedgerReading);
        return await system.All<LedgerEntry>().Where(entry => entry.ProgrammeId == programme).OrderByDescending(entry => entry.Number).AsNoTracking().FirstOrDefaultAsync(ct);
    }

    /// <summary>What sessions, pairs, attendance, costs and the edition before come to.</summary>
    public async Task<IReadOnlyList<LedgerPosting>> FactsAsync(Programme programme, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.LedgerReading);
        return [
            .. await MinutesAsync(system, programme.Id, ct),
            .. await PlacesAsync(system, programme.Id, ct),
            .. await DonationsAsync(system, programme, ct),
            .. await SeatsAsync(system, programme.Id, ct),
            .. await CostsAsync(system, programme.Id, ct),
            .. await CarriedAsync(system, programme, ct),
        ];
    }

    private static Task<List<LedgerEntry>> EntriesAsync(SystemScope system, ProgrammeId programme, CancellationToken ct)
        => system.All<LedgerEntry>().Where(entry => entry.ProgrammeId == programme).OrderBy(entry => entry.Number).AsNoTracking().ToListAsync(ct);

    private static LedgerPosting Derived(ContributionKind kind, string? currency, OrganisationId? giver, OrganisationId? receiver, long amount)
        => new(new(LedgerOrigin.Derived, kind, currency, giver, receiver), amount);

    private static async Task<IEnumerable<LedgerPosting>> MinutesAsync(SystemScope system, ProgrammeId programme, CancellationToken ct)
        => (await system.All<PairSession>()
                .Where(session => session.ProgrammeId == programme && session.State == SessionState.Confirmed)
                .GroupBy(session => new { session.MentorOrganisationId, session.MenteeOrganisationId })
                .Select(sum => new { sum.Key.MentorOrganisationId, sum.Key.MenteeOrganisationId, Minutes = sum.Sum(session => session.Minutes ?? 0) })
                .ToListAsync(ct))
            .Select(sum => Derived(ContributionKind.MentorMinutes, null, sum.MentorOrganisationId, sum.MenteeOrganisationId, sum.Minutes));

    private static async Task<IEnumerable<LedgerPosting>> PlacesAsync(SystemScope system, ProgrammeId programme, CancellationToken ct)
        => (await system.All<Pair>()
                .Where(pair => pair.ProgrammeId == programme && pair.IsDisclosed)
                .GroupBy(pair => new { pair.MentorOrganisationId, pair.MenteeOrganisationId })
                .Select(sum => new { sum.Key.MentorOrganisationId, sum.Key.MenteeOrganisationId, Pairs = sum.Count() })
                .ToListAsync(ct))
            .Select(sum => Derived(ContributionKind.MenteePlaces, null, sum.MentorOrganisationId, sum.MenteeOrganisationId, sum.Pairs));

    // Before there is a match, what donors leave and others would take; afterwards what was filled, so that what went back is taken back.
    private static async Task<IEnumerable<LedgerPosting>> DonationsAsync(SystemScope system, Programme programme, CancellationToken ct)
    {
        var donated = await system.All<ParticipatingOrganisation>()
            .Where(part => part.ProgrammeId == programme.Id && part.DonatedPlaces > 0)
            .ToDictionaryAsync(part => part.OrganisationId, part => part.DonatedPlaces, ct);
        if (donated.Count == 0)
        {
            return [];
        }

        var pool = programme.IsMatchPublished
            ? PlacePool.Filled(programme, donated, await PlacementsAsync(system, programme.Id, ct))
            : PlacePool.Of(programme, (await system.All<Participant>().OffersAsync([programme.Id], ct))[programme.Id], donated);
        return pool.Organisations.SelectMany(organisation => new[]
        {
            Derived(ContributionKind.DonatedPlaces, null, organisation, null, programme.IsMatchPublished ? pool[organisation].Given : 0),
            Derived(ContributionKind.DonatedPlaces, null, null, organisation, pool[organisation].Received),
        }).Concat(programme.IsMatchPublished ? [] : donated.Select(own => Derived(ContributionKind.DonatedPlaces, null, own.Key, null, own.Value)));
    }

    private static async Task<IReadOnlyList<Placement>> PlacementsAsync(SystemScope system, ProgrammeId programme, CancellationToken ct)
        => await system.All<Pair>()
            .Where(pair => pair.ProgrammeId == programme && pair.IsDisclosed)
            .Select(pair => new Placement(pair.MentorOrganisationId, pair.MenteeOrganisationId))
            .ToListAsync(ct);

    // Nobody says who gives the seats of a training, so they come from the pool of all.
    private static async Task<IEnumerable<LedgerPosting>> SeatsAsync(SystemScope system, ProgrammeId programme, CancellationToken ct)
    {
        var events = await system.All<ProgrammeEvent>().Where(gathering => gathering.ProgrammeId == programme).AsNoTracking().ToListAsync(ct);
        var teaching = events.Where(gathering => gathering.Stands && gathering.Modules.Count > 0).Select(gathering => gathering.Id).ToList();
        return (await system.All<Attendance>()
                .Where(row => teaching.Contains(row.ProgrammeEventId) && row.State == AttendanceState.Attended)
                .GroupBy(row => row.OrganisationId)
                .Select(sum => new { OrganisationId = sum.Key, Seats = sum.Count() })
                .ToListAsync(ct))
            .Select(sum => Derived(ContributionKind.TrainingSeats, null, null, sum.OrganisationId, sum.Seats));
    }

    private static async Task<IEnumerable<LedgerPosting>> CostsAsync(SystemScope system, ProgrammeId programme, CancellationToken ct)
        => (await system.All<CostEntry>()
                .Where(entry => entry.ProgrammeId == programme && entry.OrganisationId != null)
                .GroupBy(entry => new { entry.OrganisationId, entry.Currency })
                .Select(sum => new { sum.Key.OrganisationId, sum.Key.Currency, Minor = sum.Sum(entry => (long)entry.AmountMinor) })
                .ToListAsync(ct))
            .Select(sum => Derived(ContributionKind.Money, sum.Currency, sum.OrganisationId, null, sum.Minor));

    // What an organisation is owed, or owes, it brings along to the next edition that it takes part in.
    private static async Task<IEnumerable<LedgerPosting>> CarriedAsync(SystemScope system, Programme programme, CancellationToken ct)
    {
        if (programme.SeriesId is null)
        {
            return [];
        }

        var before = await system.All<Programme>()
            .Where(earlier => earlier.SeriesId == programme.SeriesId && earlier.EditionYear < programme.EditionYear)
            .OrderByDescending(earlier => earlier.EditionYear)
            .AsNoTracking()
            .FirstOrDefaultAsync(ct);
        if (before is null)
        {
            return [];
        }

        var present = await system.All<ParticipatingOrganisation>().Where(part => part.ProgrammeId == programme.Id).Select(part => part.OrganisationId).ToListAsync(ct);
        return ReciprocityRow.Of(before, await EntriesAsync(system, before.Id, ct))
            .Where(row => row.OrganisationId is { } organisation && present.Contains(organisation))
            .Select(row => new LedgerPosting(new(LedgerOrigin.CarriedOver, row.Kind, row.Currency, row.OrganisationId, null), (long)row.Balance));
    }
}
