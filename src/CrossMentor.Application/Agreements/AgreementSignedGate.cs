using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Agreements;

/// <summary>Reads who takes part and who signed the latest version of the agreement.</summary>
internal sealed class AgreementSignedGate(ParticipationReader participations, AssentReader assents) : IGate
{
    public GateCode Code => GateCode.Ethics;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var present = await participations.OrganisationsAsync(programmes, ct);
        var given = await assents.ToAgreementAsync([.. programmes.Select(programme => programme.Id)], ct);
        return [.. programmes.Select(programme => EthicsGate.Read(
            [.. present[programme.Id]], given.ContainsKey(programme.Id), given.GetValueOrDefault(programme.Id, [])))];
    }
}
