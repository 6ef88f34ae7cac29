using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Reads in which waves people are asked.</summary>
internal sealed class PlannedSurveysGate(CrossMentorDb db) : IGate
{
    public GateCode Code => GateCode.TwoSidedEvaluation;

    public async Task<IReadOnlyList<GateReading>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.Select(programme => programme.Id).ToList();
        using var system = SystemScope.Open(db, SystemPurpose.GateReading);
        var published = await system.All<Survey>()
            .Where(survey => ids.Contains(survey.ProgrammeId))
            .Select(survey => new { survey.ProgrammeId, survey.Wave })
            .ToListAsync(ct);
        var waves = published.ToLookup(survey => survey.ProgrammeId, survey => survey.Wave);
        return [.. programmes.Select(programme => EvaluationGate.Read([.. waves[programme.Id]]))];
    }
}
