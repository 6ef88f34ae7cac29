using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Agreements;

/// <summary>Lists cases of non-recruitment, as far as whoever asks may see them.</summary>
public static class NonRecruitmentRows
{
    /// <summary>Cases told of one programme.</summary>
    public const int CasesMax = 250;

    /// <summary>Those of a programme, the latest first.</summary>
    public static async Task<IReadOnlyList<NonRecruitmentCase>> LatestOfAsync(this IQueryable<NonRecruitmentCase> cases, ProgrammeId programme, CancellationToken ct)
        => await cases
            .Where(one => one.ProgrammeId == programme)
            .OrderByDescending(one => one.AppearedOn).ThenBy(one => one.Id)
            .Take(CasesMax)
            .AsNoTracking()
            .ToListAsync(ct);
}
