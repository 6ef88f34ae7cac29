using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Agreements;

/// <summary>Reads who takes part and who accepted the latest wording of the purpose.</summary>
internal sealed class PurposeAcceptedGate(ParticipationReader participations, AssentReader assents) : IGate
{
    public GateCode Code => GateCode.Purpose;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        var given = await assents.ToPurposeAsync([.. programmes.Select(programme => programme.Id)], ct);
        return [.. programmes.Select(programme => PurposeGate.Read(
            [.. present[programme.Id]], given.ContainsKey(programme.Id), given.GetValueOrDefault(programme.Id, [])))];
    }
}
