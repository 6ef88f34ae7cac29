using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>End values are part of the programme itself, so nothing else is read.</summary>
internal sealed class IntentMeasuredGate : IGate
{
    public GateCode Code => GateCode.IntentMeasured;

    public Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
        => Task.FromResult<IReadOnlyList<GateReading>>([.. programmes.Select(IntentGate.ReadOutcome)]);
}
