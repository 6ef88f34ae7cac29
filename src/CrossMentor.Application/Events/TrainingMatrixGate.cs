using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Application.Events;

/// <summary>Reads what a reverse programme teaches, and when.</summary>
internal sealed class TrainingMatrixGate(TeachingReader teaching) : IGate
{
    public GateCode Code => GateCode.ReverseTrainingMatrix;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
        => [.. (await teaching.ReadAsync(programmes, ct)).Select(taught => EventGates.ReadTrainingMatrix(taught.Programme.Orientation, taught.Curriculum, taught.Events))];
}
