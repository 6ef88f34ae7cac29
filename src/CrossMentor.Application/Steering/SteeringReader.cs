using CrossMentor.Application.Agreements;
using CrossMentor.Application.Programmes;
using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Steering;

/// <summary>Puts together what a steering group needs, from what the caller may see anyway.</summary>
public sealed class SteeringReader(CrossMentorDb db, ReportAccess access, ReadinessReader readiness, BalanceReader balances, ReciprocityReader reciprocity)
{
    /// <summary>Representatives told of one programme.</summary>
    public const int RepresentativesMax = 500;

    /// <summary>Decisions told of one programme, the latest first.</summary>
    public const int DecisionsMax = 250;

    /// <summary>For the manager and the coordinators of organisations that take part; null to everybody else.</summary>
    public async Task<SteeringPack?> PackAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } programme)
        {
            return null;
        }

        var gates = (await readiness.OfProgrammesAsync([programme], ct))[0].Gates;
        var phase = programme.State == ProgrammeState.Preparing ? GatePhase.Activation : GatePhase.Closure;
        return new(
            id,
            programme.State == ProgrammeState.Closed ? [] : [.. gates.Where(gate => gate.Phase == phase && gate.State == GateState.Open)],
            await RepresentativesAsync(id, ct),
            await db.SteeringTopics
                .Where(topic => topic.ProgrammeId == id && topic.SettledOn == null)
                .OrderBy(topic => topic.RaisedOn).ThenBy(topic => topic.Id)
                .Take(SteeringTopic.OpenTopicsMax)
                .AsNoTracking()
                .ToListAsync(ct),
            await db.NonRecruitmentCases.Where(one => one.State == NonRecruitmentState.Open).LatestOfAsync(id, ct),
            await DecisionsAsync(id, ct),
            (await balances.OfProgrammesAsync([programme], ct))[0],
            [.. (await reciprocity.RowsAsync(id, ct) ?? []).Where(row => row.IsOutsideTolerance)],
            [.. (await reciprocity.BenefitsAsync(id, ct) ?? []).Where(row => row.IsOutsideTolerance)]);
    }

    /// <summary>Those who sit there first, by organisation.</summary>
    public async Task<IReadOnlyList<Representative>> RepresentativesAsync(ProgrammeId id, CancellationToken ct)
        => await db.Representatives
            .Where(representative => representative.ProgrammeId == id)
            .OrderBy(representative => representative.StoodDownOn == null ? 0 : 1).ThenBy(representative => representative.OrganisationId).ThenBy(representative => representative.Id)
            .Take(RepresentativesMax)
            .AsNoTracking()
            .ToListAsync(ct);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<SteeringDecision>> DecisionsAsync(ProgrammeId id, CancellationToken ct)
        => await db.SteeringDecisions
            .Where(decision => decision.ProgrammeId == id)
            .OrderByDescending(decision => decision.ProposedOn).ThenByDescending(decision => decision.Id)
            .Take(DecisionsMax)
            .AsNoTracking()
            .ToListAsync(ct);
}
