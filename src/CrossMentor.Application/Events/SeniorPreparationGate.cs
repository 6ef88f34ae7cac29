using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Events;

/// <summary>Reads whether a reverse programme prepares its seniors, and when.</summary>
internal sealed class SeniorPreparationGate(TeachingReader teaching) : IGate
{
    public GateCode Code => GateCode.SeniorPreparation;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
        => [.. (await teaching.ReadAsync(programmes, ct)).Select(taught => EventGates.ReadSeniorPreparation(taught.Programme.Orientation, taught.Curriculum, taught.Events))];
}
