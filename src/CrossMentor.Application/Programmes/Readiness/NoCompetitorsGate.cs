using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Organisations;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>Reads who takes part and who competes, secret declarations too.</summary>
internal sealed class NoCompetitorsGate(CrossMentorDb db, ParticipationReader participations, TimeProvider clock) : IGate
{
    public GateCode Code => GateCode.NoCompetitors;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        var periods = programmes.Select(programme => CompetitionPeriod.Of(programme, clock)).ToList();
        var maps = await CompetitorReader.ReadAsync(db, periods, ct);
        return [.. programmes.Zip(maps, (programme, map) => CompetitorGate.Read(programme.MatchingPolicy, [.. present[programme.Id]], map))];
    }
}
