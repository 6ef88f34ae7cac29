using CrossMentor.Application.Commands;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Evaluation;

/// <summary>Takes no more answers, which is what its numbers wait for.</summary>
internal sealed class CloseSurvey(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<CloseSurveyInput, SurveyId>
{
    public async Task<Outcome<Admitted<SurveyId>>> AdmitAsync(CloseSurveyInput input, CancellationToken ct)
    {
        var found = await db.Surveys.VisibleAsync(input.SurveyId, survey => survey.Id == input.SurveyId, ct);
        return found.Then(survey => scope.Require().MayManage(survey.ProgrammeId)
            ? Admission.Granted(_ => Task.FromResult(Close(survey, input.Version)))
            : new NotPermitted());
    }

    private Outcome<SurveyId> Close(Survey survey, int version)
        => survey.CheckVersion(version) is { } stale ? stale : survey.Close(clock.Today()).Then<SurveyId>(closed => closed.Id);
}
