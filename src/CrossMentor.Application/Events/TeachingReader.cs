using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Reads for gates what programmes teach, and when; events are read whomever they are for.</summary>
internal sealed class TeachingReader(CrossMentorDb db)
{
    /// <summary>In the order of the programmes.</summary>
    public async Task<IReadOnlyList<(Programme Programme, Curriculum? Curriculum, IReadOnlyList<ProgrammeEvent> Events)>> ReadAsync(
        IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var curricula = await system.All<Curriculum>()
            .Where(curriculum => ids.Contains(curriculum.ProgrammeId))
            .AsNoTracking()
            .ToDictionaryAsync(curriculum => curriculum.ProgrammeId, ct);
        var events = (await system.All<ProgrammeEvent>().Where(gathering => ids.Contains(gathering.ProgrammeId)).AsNoTracking().ToListAsync(ct))
            .ToLookup(gathering => gathering.ProgrammeId);
        return [.. programmes.Select(programme => (programme, curricula.GetValueOrDefault(programme.Id), (IReadOnlyList<ProgrammeEvent>)[.. events[programme.Id]]))];
    }
}
