using CrossMentor.Application.Commands;
using CrossMentor.Application.Organisations;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>What people of a whole programme answered, as numbers about five of them at least.</summary>
/// <remarks>Of the consortium only: nearly every part of one organisation would be too small to tell, and is no other organisation's business.</remarks>
public sealed class EvaluationReports(CrossMentorDb db, ICallerScope scope, TimeProvider clock)
{
    /// <summary>Told to the manager and to coordinators; null to everybody else.</summary>
    public async Task<ProgrammeEvaluation?> EvaluationAsync(ProgrammeId id, CancellationToken ct)
    {
        if (!await IsTheirsAsync(id, ct))
        {
            return null;
        }

        var surveys = await SurveysAsync(id, ct);
        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        var enrolled = await system.All<Participant>()
            .Where(participant => participant.ProgrammeId == id && participant.State == ParticipantState.Enrolled)
            .AsNoTracking()
            .ToListAsync(ct);
        return ProgrammeEvaluation.Of(enrolled, await SheetAsync(system, id, surveys, ct));
    }

    /// <summary>Told to the manager and to coordinators; null to everybody else.</summary>
    public async Task<IReadOnlyList<RoleOutcomes>?> OutcomesAsync(ProgrammeId id, CancellationToken ct)
        => await SheetAsync(id, ct) is { } sheet ? [.. Enum.GetValues<ParticipantRole>().Select(sheet.OutcomesOf)] : null;

    /// <summary>Told to the manager and to coordinators; null to everybody else.</summary>
    public async Task<IReadOnlyList<ScaleMean>?> BenefitsAsync(ProgrammeId id, CancellationToken ct) => (await SheetAsync(id, ct))?.Benefits();

    public SurveyState StateOf(Survey survey) => survey.StateOn(clock.Today());

    private async Task<AnswerSheet?> SheetAsync(ProgrammeId id, CancellationToken ct)
    {
        if (!await IsTheirsAsync(id, ct))
        {
            return null;
        }

        var surveys = await SurveysAsync(id, ct);
        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        return await SheetAsync(system, id, surveys, ct);
    }

    private async Task<AnswerSheet> SheetAsync(SystemScope system, ProgrammeId id, IReadOnlyList<Survey> surveys, CancellationToken ct)
    {
        var responses = await system.All<SurveyResponse>().Where(response => response.ProgrammeId == id).AsNoTracking().ToListAsync(ct);
        return new(surveys, responses, clock.Today());
    }

    private Task<List<Survey>> SurveysAsync(ProgrammeId id, CancellationToken ct)
        => db.Surveys.Where(survey => survey.ProgrammeId == id).AsNoTracking().ToListAsync(ct);

    // Whoever administers something of the programme; the people in it are no addressees of reports.
    private async Task<bool> IsTheirsAsync(ProgrammeId id, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        var own = caller.OwnOrganisations.ToList();
        return caller.MayManage(id) || await db.ParticipatingOrganisations.AnyAsync(part => part.ProgrammeId == id && own.Contains(part.OrganisationId), ct);
    }
}
