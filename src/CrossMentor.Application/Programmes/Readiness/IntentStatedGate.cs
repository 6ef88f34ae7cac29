using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>An intent is part of the programme itself, so nothing else is read.</summary>
internal sealed class IntentStatedGate : IGate
{
    public GateCode Code => GateCode.Intent;

    public Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
        => Task.FromResult<IReadOnlyList<GateReading>>([.. programmes.Select(IntentGate.Read)]);
}
