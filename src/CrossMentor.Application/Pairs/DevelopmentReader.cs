using CrossMentor.Domain.Access;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Pairs;

/// <summary>Counts the journals of a programme, which nobody but their pairs may read, for the report that names nobody.</summary>
public sealed class DevelopmentReader(CrossMentorDb db)
{
    /// <summary>Null for anybody but the manager of the programme.</summary>
    public async Task<DevelopmentReport?> FindAsync(Caller caller, ProgrammeId programme, CancellationToken ct)
    {
        if (!caller.MayManage(programme))
        {
            return null;
        }

        using var system = SystemScope.Open(db, SystemPurpose.DevelopmentReport);
        var pairs = await system.All<Pair>()
            .Where(pair => pair.ProgrammeId == programme)
            .ThatWorkOrHaveWorked()
            .Select(pair => pair.Id)
            .ToListAsync(ct);
        var journals = await system.All<PairJournal>().Where(journal => journal.ProgrammeId == programme).AsNoTracking().ToListAsync(ct);
        return DevelopmentReport.Of(pairs.Count, [.. journals.Where(journal => pairs.Contains(journal.PairId))]);
    }
}
