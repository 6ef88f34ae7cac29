using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>Counts who is enrolled, of every organisation and not only of those whose people the caller sees.</summary>
internal sealed class BalancedOffersGate(CrossMentorDb db, ParticipationReader participations) : IGate
{
    public GateCode Code => GateCode.Balance;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        var offers = await OffersAsync([.. programmes.Select(programme => programme.Id)], ct);
        return [.. programmes.Select(programme => BalanceGate.Read(programme, [.. present[programme.Id]], offers[programme.Id]))];
    }

    private async Task<ILookup<ProgrammeId, Offer>> OffersAsync(List<ProgrammeId> programmes, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var counts = await system.All<Participant>()
            .Where(participant => programmes.Contains(participant.ProgrammeId) && participant.State == ParticipantState.Enrolled)
            .GroupBy(participant => new { participant.ProgrammeId, participant.OrganisationId, participant.Role })
            .Select(group => new { group.Key.ProgrammeId, group.Key.OrganisationId, group.Key.Role, Count = group.Count() })
            .ToListAsync(ct);
        return counts
            .SelectMany(group => Enumerable.Repeat((group.ProgrammeId, Offer: new Offer(group.OrganisationId, group.Role)), group.Count))
            .ToLookup(offer => offer.ProgrammeId, offer => offer.Offer);
    }
}
