using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Application.Evaluation;

/// <summary>What the grades of people say about a programme, as numbers about five of them at least; null for everybody who does not read reports.</summary>
public sealed class CareerReports(CrossMentorDb db, ReportAccess access)
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
}
