using CrossMentor.Application.Commands;
using CrossMentor.Application.Pairs;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Keeps what somebody answers, and what was answered before in the same survey is replaced. Nobody can answer for somebody else.</summary>
internal sealed class SubmitSurvey(CrossMentorDb db, CallerScope scope, TimeProvider clock) : ICommand<SubmitSurveyInput, SurveyResponseId>
{
    public async Task<Outcome<Admitted<SurveyResponseId>>> AdmitAsync(SubmitSurveyInput input, CancellationToken ct)
    {
        var survey = await db.Surveys.VisibleAsync(input.SurveyId, survey => survey.Id == input.SurveyId, ct);
        var participant = await db.Participants.VisibleAsync(input.ParticipantId, participant => participant.Id == input.ParticipantId, ct);
        if (survey.IsRefused || participant.IsRefused)
        {
            return Admission.Denied<SurveyResponseId>([.. survey.Refusals, .. participant.Refusals]);
        }

        return scope.Require().Is(participant.Value.PersonId)
            ? Admission.Granted(token => ApplyAsync(survey.Value, participant.Value, input, token))
            : Admission.Denied<SurveyResponseId>(new NotPermitted());
    }

    private async Task<Outcome<SurveyResponseId>> ApplyAsync(Survey survey, Participant participant, SubmitSurveyInput input, CancellationToken ct)
    {
        var answers = input.Answers.Select(answer => new SurveyAnswer(answer.Item, answer.Value)).ToList();
        var setting = await SettingOfAsync(participant, ct);
        var found = await db.SurveyResponses.SingleOrDefaultAsync(
            response => response.SurveyId == survey.Id && response.ParticipantId == participant.Id, ct);
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        var given = found is null
            ? SurveyResponse.Give(Ids.New<SurveyResponseId>(), survey, participant, answers, setting, today, now)
            : found.Change(survey, participant, answers, setting, today, now);
        return given.Then<SurveyResponseId>(response =>
        {
            if (found is null)
            {
                db.SurveyResponses.Add(response);
            }

            return response.Id;
        });
    }

    // Both of a pair see who of them is in a group, so nothing is looked up past the person's own filters.
    private async Task<PairSetting> SettingOfAsync(Participant participant, CancellationToken ct)
    {
        var mentees = await db.Pairs.ThatWorkOrHaveWorked().Of(participant.Id).Select(pair => pair.MenteeId).ToListAsync(ct);
        if (mentees.Count == 0)
        {
            return PairSetting.NoPair;
        }

        return await db.LearningGroupMembers.AnyAsync(member => mentees.Contains(member.ParticipantId), ct)
            ? PairSetting.PairAndGroup
            : PairSetting.PairAlone;
    }
}
