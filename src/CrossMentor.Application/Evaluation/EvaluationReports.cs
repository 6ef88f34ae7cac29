using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>What people of a whole programme answered, as numbers about five of them at least; null for everybody who does not read reports.</summary>
/// <remarks>Of the consortium only: nearly every part of one organisation would be too small to tell, and is no other organisation's business.</remarks>
public sealed class EvaluationReports(CrossMentorDb db, ReportAccess access, TimeProvider clock)
{
    public SurveyState StateOf(Survey survey) => survey.StateOn(clock.Today());

    public async Task<ProgrammeEvaluation?> EvaluationAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await SheetAsync(id, ct) is not { } sheet)
        {
            return null;
        }

        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        var enrolled = await system.All<Participant>()
            .Where(participant => participant.ProgrammeId == id && participant.State == ParticipantState.Enrolled)
            .AsNoTracking()
            .ToListAsync(ct);
        return ProgrammeEvaluation.Of(enrolled, sheet);
    }

    public async Task<IReadOnlyList<RoleOutcomes>?> OutcomesAsync(ProgrammeId id, CancellationToken ct)
        => await SheetAsync(id, ct) is { } sheet ? [.. Enum.GetValues<ParticipantRole>().Select(sheet.OutcomesOf)] : null;

    public async Task<IReadOnlyList<ScaleMean>?> BenefitsAsync(ProgrammeId id, CancellationToken ct) => (await SheetAsync(id, ct))?.Benefits();

    public async Task<ComponentReport?> ComponentsAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await SheetAsync(id, ct) is not { } sheet)
        {
            return null;
        }

        var partOf = await db.LargerProgrammes.Where(larger => larger.ProgrammeId == id).AsNoTracking().SingleOrDefaultAsync(ct);
        return new(partOf, sheet.ComponentEffects());
    }

    /// <summary>Null for a programme that is not reverse, too.</summary>
    public async Task<ReverseReport?> ReverseAsync(ProgrammeId id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { Orientation: Orientation.Reverse } programme)
        {
            return null;
        }

        var sheet = await SheetAsync(programme, ct);
        var measured = RetentionReport.MeasuredOf(programme);
        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        var people = await system.All<Participant>().Where(participant => participant.ProgrammeId == id).Select(participant => participant.PersonId).ToListAsync(ct);
        var pairs = (await system.ConfirmedPairsAsync(id, ct)).Where(pair => pair.ConfirmedOn <= measured).ToList();
        return new(sheet.ReverseOutcomes(), RetentionReport.Of(
            programme,
            people,
            pairs.SelectMany(pair => new[] { pair.Mentor, pair.Mentee }).ToHashSet(),
            await system.FactsOfAsync(people, ct),
            clock.Today()));
    }

    private async Task<AnswerSheet?> SheetAsync(ProgrammeId id, CancellationToken ct)
        => await access.FindAsync(id, ct) is { } programme ? await SheetAsync(programme, ct) : null;

    private async Task<AnswerSheet> SheetAsync(Programme programme, CancellationToken ct)
    {
        var surveys = await db.Surveys.Where(survey => survey.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct);
        using var system = SystemScope.Open(db, SystemPurpose.EvaluationReport);
        var responses = await system.All<SurveyResponse>().Where(response => response.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct);
        return new(surveys, responses, clock.Today());
    }
}
