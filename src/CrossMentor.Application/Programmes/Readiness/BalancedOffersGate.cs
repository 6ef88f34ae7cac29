using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>Counts who is enrolled, of every organisation and not only of those whose people the caller sees.</summary>
internal sealed class BalancedOffersGate(CrossMentorDb db, ParticipationReader participations) : IGate
{
    public GateCode Code => GateCode.Balance;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var offers = await system.All<Participant>().OffersAsync([.. programmes.Select(programme => programme.Id)], ct);
        return [.. programmes.Select(programme => BalanceGate.Read(programme, [.. present[programme.Id]], offers[programme.Id]))];
    }
}
