using CrossMentor.Domain.Events;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Events;

/// <summary>Reads what a programme teaches and all its events: there are few of both.</summary>
internal sealed class CurriculumReader(CrossMentorDb db)
{
    public Task<Curriculum?> FindAsync(ProgrammeId programme, CancellationToken ct)
        => db.Curricula.SingleOrDefaultAsync(curriculum => curriculum.ProgrammeId == programme, ct);

    /// <summary>In the order of time.</summary>
    public Task<List<ProgrammeEvent>> EventsAsync(ProgrammeId programme, CancellationToken ct)
        => db.ProgrammeEvents
            .Where(gathering => gathering.ProgrammeId == programme)
            .OrderBy(gathering => gathering.StartsAt).ThenBy(gathering => gathering.Id)
            .ToListAsync(ct);
}
