using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Evaluation;

/// <summary>What one person answered in a survey. It is the person's own: nobody else reads it, and reports count it among others.</summary>
/// <remarks>It carries what reports divide by, as it was at the time, so that no later change of pairs or groups moves one answer from one number to another.</remarks>
public sealed class SurveyResponse : IVersioned
{
    private SurveyResponse()
    {
    }

    public SurveyResponseId Id { get; private set; }

    public int Version { get; private set; }

    public SurveyId SurveyId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId ParticipantId { get; private set; }

    public PersonId PersonId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public SurveyWave Wave { get; private set; }

    public ParticipantRole Role { get; private set; }

    public PairSetting Setting { get; private set; }

    /// <summary>In the order of the items of the survey; an item that was skipped is missing.</summary>
    public IReadOnlyList<SurveyAnswer> Answers { get; private set; } = [];

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>The first answer of a person in a wave.</summary>
    public static Outcome<SurveyResponse> Give(
        SurveyResponseId id, Survey survey, Participant participant, IReadOnlyList<SurveyAnswer> answers, PairSetting setting, DateOnly today, DateTimeOffset at)
        => new SurveyResponse
        {
            Id = id,
            SurveyId = survey.Id,
            ProgrammeId = survey.ProgrammeId,
            ParticipantId = participant.Id,
            PersonId = participant.PersonId,
            OrganisationId = participant.OrganisationId,
            Wave = survey.Wave,
        }.Change(survey, participant, answers, setting, today, at);

    /// <summary>Replaces all answers, as long as the survey is open.</summary>
    public Outcome<SurveyResponse> Change(
        Survey survey, Participant participant, IReadOnlyList<SurveyAnswer> answers, PairSetting setting, DateOnly today, DateTimeOffset at)
    {
        var check = new InputCheck();
        if (participant.ProgrammeId != survey.ProgrammeId || !participant.IsEnrolled)
        {
            check.Fail("participantId", "This is nobody who takes part in the programme of the survey. Name the participant that you are in it.");
        }

        var read = Read(check, [.. survey.ItemsFor(participant.Role)], answers);
        var refusals = new List<Refusal>(check.Refusals);
        if (survey.StateOn(today) is not SurveyState.Open and var state)
        {
            refusals.Add(new SurveyNotOpen(state));
        }

        if (refusals.Count > 0)
        {
            return Outcome<SurveyResponse>.Refused(refusals);
        }

        (Role, Setting, Answers, SubmittedAt) = (participant.Role, setting, read, at);
        return this;
    }

    private static IReadOnlyList<SurveyAnswer> Read(InputCheck check, IReadOnlyList<SurveyItem> asked, IReadOnlyList<SurveyAnswer> answers)
    {
        if (answers.Count == 0)
        {
            check.Fail("answers", "Nothing is answered. Answer one item at least, or do not send anything.");
        }

        var places = asked.Select((item, place) => (item.Code, place)).ToDictionary(entry => entry.Code, entry => entry.place, StringComparer.Ordinal);
        check.Count("answers", answers.Count, places.Count);
        for (var index = 0; index < Math.Min(answers.Count, places.Count); index++)
        {
            check.Range($"answers.{index}.value", answers[index].Value, SurveyItem.AnswerMin, SurveyItem.AnswerMax);
            if (!places.ContainsKey(answers[index].Item))
            {
                check.Fail($"answers.{index}.item", "The survey does not ask your role this. Choose an item of its templates for your role.");
            }
        }

        if (answers.DistinctBy(answer => answer.Item, StringComparer.Ordinal).Count() != answers.Count)
        {
            check.Fail("answers", "An item is answered twice. Answer each once.");
        }

        return check.HasFailed ? [] : [.. answers.OrderBy(answer => places[answer.Item])];
    }
}
