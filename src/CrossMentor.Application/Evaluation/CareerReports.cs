using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>What the grades of people say about a programme, as numbers about five of them at least; null for everybody who does not read reports.</summary>
public sealed class CareerReports(CrossMentorDb db, ReportAccess access, TimeProvider clock)
{
    public async Task<TopLevelReach?> TopLevelReachAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is null)
        {
            return null;
        }

        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        var first = (await system.ConfirmedPairsAsync(id, ct)).DistinctBy(pair => pair.Mentee).ToList();
        var history = new EmploymentHistory(await system.FactsOfAsync([.. first.Select(pair => pair.Mentor)], ct), DateOnly.MaxValue);
        return TopLevelReach.Of([.. first.Select(pair => history.RankOn(pair.Mentor, pair.ConfirmedOn))]);
    }

    /// <summary>A row a period, of the mentees who consented to be counted.</summary>
    public async Task<IReadOnlyList<GradeMovement>?> GradeMovementAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } programme)
        {
            return null;
        }

        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        var first = (await system.ConfirmedPairsAsync(id, ct)).DistinctBy(pair => pair.Mentee).ToDictionary(pair => pair.Mentee, pair => pair.ConfirmedOn);
        var consents = await system.All<Consent>()
            .Where(consent => consent.ProgrammeId == id && consent.Purpose == ConsentPurpose.GradeMovement)
            .OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id)
            .AsNoTracking()
            .ToListAsync(ct);

        // Whoever withdrew and consents anew stands in the order twice, once as gone: the five that broke up stays broken.
        var asked = consents
            .Where(consent => first.ContainsKey(consent.PersonId))
            .Select(consent => (consent.PersonId, first[consent.PersonId], consent.Stands))
            .ToList();
        var facts = await system.FactsOfAsync([.. first.Keys], ct);
        return [.. GradeMovement.Periods.Select(months => GradeMovement.Of(programme, months, asked, facts, clock.Today()))];
    }
}
