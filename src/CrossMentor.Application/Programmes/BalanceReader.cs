using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes;

/// <summary>Reads what organisations give and receive, for many programmes or scenarios in as many statements as for one.</summary>
/// <remarks>
/// A manager sees the row of every organisation. A coordinator sees the rows of its own organisations only: of the others it sees
/// too few people to count them, and how many they are is not its business.
/// </remarks>
public sealed class BalanceReader(CrossMentorDb db, ICallerScope scope)
{
    /// <summary>Aligned with the programmes; each by the ids of the organisations.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<OrganisationBalance>>> OfProgrammesAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).Distinct().ToList();
        var parts = await PartsAsync(ids, ct);
        var offers = await db.Participants.OffersAsync(ids, ct);
        var placements = (await db.Pairs
                .Where(pair => ids.Contains(pair.ProgrammeId))
                .ThatRun()
                .Select(pair => new { pair.ProgrammeId, pair.MentorOrganisationId, pair.MenteeOrganisationId })
                .ToListAsync(ct))
            .ToLookup(pair => pair.ProgrammeId, pair => new Placement(pair.MentorOrganisationId, pair.MenteeOrganisationId));
        var pools = await PoolsAsync(programmes, parts, ct);
        return [.. programmes.Select(programme => ExchangeBalance.Of(
            programme, OwnOf(parts[programme.Id]), offers[programme.Id], placements[programme.Id], pools.GetValueOrDefault(programme.Id)))];
    }

    /// <summary>Aligned with the scenarios, as if each of them were published.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<OrganisationBalance>>> OfScenariosAsync(IReadOnlyList<Scenario> scenarios, CancellationToken ct)
    {
        var programmeIds = scenarios.Select(scenario => scenario.ProgrammeId).Distinct().ToList();
        var programmes = await db.Programmes
            .Where(programme => programmeIds.Contains(programme.Id))
            .AsNoTracking()
            .ToDictionaryAsync(programme => programme.Id, ct);
        var parts = await PartsAsync(programmeIds, ct);
        var offers = await db.Participants.OffersAsync(programmeIds, ct);
        var ids = scenarios.Select(scenario => scenario.Id).ToList();
        var placements = (await db.Proposals
                .Where(proposal => ids.Contains(proposal.ScenarioId))
                .Select(proposal => new { proposal.ScenarioId, proposal.MentorOrganisationId, proposal.MenteeOrganisationId })
                .ToListAsync(ct))
            .ToLookup(proposal => proposal.ScenarioId, proposal => new Placement(proposal.MentorOrganisationId, proposal.MenteeOrganisationId));
        var pools = await PoolsAsync([.. programmes.Values], parts, ct);
        return [.. scenarios.Select(scenario => programmes.TryGetValue(scenario.ProgrammeId, out var programme)
            ? ExchangeBalance.Of(programme, OwnOf(parts[programme.Id]), offers[programme.Id], placements[scenario.Id], pools.GetValueOrDefault(programme.Id))
            : [])];
    }

    private IEnumerable<OrganisationId> OwnOf(IEnumerable<Part> parts)
        => parts.Where(part => scope.Caller is { } caller && caller.LooksAfter(part.ProgrammeId, part.OrganisationId)).Select(part => part.OrganisationId);

    // Where places go depends on everybody, whoever asks; of it each reader is told its own rows.
    private async Task<Dictionary<ProgrammeId, PlacePool>> PoolsAsync(IReadOnlyList<Programme> programmes, ILookup<ProgrammeId, Part> parts, CancellationToken ct)
    {
        var sharing = programmes.Where(programme => parts[programme.Id].Any(part => part.DonatedPlaces > 0)).DistinctBy(programme => programme.Id).ToList();
        if (sharing.Count == 0)
        {
            return [];
        }

        using var system = SystemScope.Open(db, SystemPurpose.ProgrammeReport);
        var offers = await system.All<Participant>().OffersAsync([.. sharing.Select(programme => programme.Id)], ct);
        return sharing.ToDictionary(
            programme => programme.Id,
            programme => PlacePool.Of(programme, offers[programme.Id], parts[programme.Id].ToDictionary(part => part.OrganisationId, part => part.DonatedPlaces)));
    }

    private async Task<ILookup<ProgrammeId, Part>> PartsAsync(List<ProgrammeId> programmes, CancellationToken ct)
    {
        var parts = await db.ParticipatingOrganisations
            .Where(part => programmes.Contains(part.ProgrammeId))
            .OrderBy(part => part.OrganisationId)
            .Select(part => new Part(part.ProgrammeId, part.OrganisationId, part.DonatedPlaces))
            .ToListAsync(ct);
        return parts.ToLookup(part => part.ProgrammeId);
    }

    private sealed record Part(ProgrammeId ProgrammeId, OrganisationId OrganisationId, int DonatedPlaces);
}
