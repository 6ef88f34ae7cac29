using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Reads what a reverse programme teaches, and when; events are read whomever they are for.</summary>
internal sealed class TrainingMatrixGate(CrossMentorDb db) : IGate
{
    public GateCode Code => GateCode.ReverseTrainingMatrix;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var curricula = await system.All<Curriculum>()
            .Where(curriculum => ids.Contains(curriculum.ProgrammeId))
            .AsNoTracking()
            .ToDictionaryAsync(curriculum => curriculum.ProgrammeId, ct);
        var events = (await system.All<ProgrammeEvent>().Where(gathering => ids.Contains(gathering.ProgrammeId)).AsNoTracking().ToListAsync(ct))
            .ToLookup(gathering => gathering.ProgrammeId);
        return [.. programmes.Select(programme => EventGates.ReadTrainingMatrix(
            programme.Orientation, curricula.GetValueOrDefault(programme.Id), [.. events[programme.Id]]))];
    }
}
