using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>The surveys of a programme and what its people answer; the clock stands wherever a test puts it.</summary>
internal sealed class Answers
{
    private readonly List<SurveyResponse> responses = [];
    private readonly ParticipatingOrganisation participation;

    public Answers() => participation = A.Participation(Programme, mentors: 500, mentees: 500);

    public Programme Programme { get; } = A.Programme();

    public List<Survey> Surveys { get; } = [];

    public DateOnly Today { get; set; } = A.Today;

    public Participant Person(ParticipantRole role = ParticipantRole.Mentor) => A.Participant(Programme, participation, role);

    public IReadOnlyList<Participant> People(int count, ParticipantRole role = ParticipantRole.Mentor) => [.. Enumerable.Range(0, count).Select(_ => Person(role))];

    /// <summary>A survey that is open today and for ten days.</summary>
    public Survey Publish(SurveyWave wave, params SurveyTemplateCode[] templates)
    {
        var survey = Survey.Publish(
            Ids.New<SurveyId>(), Programme, new(wave, templates.Length == 0 ? null : templates, null, Today.AddDays(10)), Surveys, Today, A.Now).Value;
        Surveys.Add(survey);
        return survey;
    }

    public void Answer(Survey survey, Participant person, int value, PairSetting setting = PairSetting.PairAlone, string item = "career-clarity")
        => responses.Add(SurveyResponse.Give(Ids.New<SurveyResponseId>(), survey, person, [new(item, value)], setting, Today, A.Now).Value);

    public void Answer(Survey survey, IEnumerable<Participant> people, int value, PairSetting setting = PairSetting.PairAlone)
    {
        foreach (var person in people)
        {
            Answer(survey, person, value, setting);
        }
    }

    /// <summary>The day after the survey has closed.</summary>
    public void Close(Survey survey) => Today = survey.ClosesOn.AddDays(1);

    public AnswerSheet Sheet() => new(Surveys, responses, Today);

    public ScaleMean Baseline(ParticipantRole role = ParticipantRole.Mentor)
        => Sheet().OutcomesOf(role).Baseline.Single(mean => mean.Scale == OutcomeScale.CareerClarity);

    public ScaleChange Change(SurveyWave wave = SurveyWave.End, ParticipantRole role = ParticipantRole.Mentor)
        => Sheet().OutcomesOf(role).Changes.Single(change => change.Scale == OutcomeScale.CareerClarity && change.Wave == wave);
}
