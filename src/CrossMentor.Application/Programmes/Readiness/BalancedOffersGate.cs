using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>Counts who is enrolled, of every organisation and not only of those whose people the caller sees.</summary>
internal sealed class BalancedOffersGate(CrossMentorDb db) : IGate
{
    public GateCode Code => GateCode.Balance;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var present = (await system.All<ParticipatingOrganisation>()
            .Where(part => ids.Contains(part.ProgrammeId))
            .OrderBy(part => part.OrganisationId)
            .Select(part => new { part.ProgrammeId, part.OrganisationId, part.DonatedPlaces })
            .ToListAsync(ct)).ToLookup(part => part.ProgrammeId);
        var offers = await system.All<Participant>().OffersAsync(ids, ct);
        return [.. programmes.Select(programme =>
        {
            var (parts, offered) = (present[programme.Id].ToList(), offers[programme.Id].ToList());
            var pool = PlacePool.Of(programme, offered, parts.ToDictionary(part => part.OrganisationId, part => part.DonatedPlaces));
            return BalanceGate.Read(programme, [.. parts.Select(part => part.OrganisationId)], offered, pool);
        })];
    }
}
