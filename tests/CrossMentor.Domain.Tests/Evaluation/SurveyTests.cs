using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>What can be asked, of whom and when.</summary>
public sealed class SurveyTests
{
    private readonly Answers answers = new();

    public static TheoryData<SurveyWave> Waves => [.. Enum.GetValues<SurveyWave>()];

    [Theory]
    [MemberData(nameof(Waves))]
    public void What_a_wave_is_usually_asked_with_asks_both_roles(SurveyWave wave)
    {
        var survey = answers.Publish(wave);

        Assert.NotEmpty(survey.ItemsFor(ParticipantRole.Mentor));
        Assert.NotEmpty(survey.ItemsFor(ParticipantRole.Mentee));
        Assert.DoesNotContain(SurveyTemplateCode.ReverseOutcomes, survey.Templates);
        Assert.Contains(SurveyTemplateCode.ReverseOutcomes, Survey.UsualTemplates(wave, Orientation.Reverse));
    }

    [Fact]
    public void Nothing_is_asked_before_that_only_those_can_tell_who_worked_together()
    {
        var plan = new SurveyPlan(SurveyWave.Baseline, [SurveyTemplateCode.CrossMentoringBenefits], null, A.Today);

        Assert.IsType<InvalidInput>(Publish(plan).Refusal);
        Assert.True(Publish(plan with { Wave = SurveyWave.Mid }).IsAccepted);
        Assert.DoesNotContain(Survey.UsualTemplates(SurveyWave.Baseline, Orientation.Reverse), code => SurveyTemplates.Of(code).Timing == SurveyTiming.AfterOnly);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    [InlineData(-1, false)]
    public void A_survey_is_open_for_a_day_at_least_and_a_year_at_most(int days, bool isAccepted)
        => Assert.Equal(isAccepted, Publish(new(SurveyWave.Baseline, null, A.Today, A.Today.AddDays(days))).IsAccepted);

    [Fact]
    public void A_closed_programme_is_asked_what_came_of_it_and_nothing_else()
    {
        var closed = A.ClosedProgramme();
        var plan = new SurveyPlan(SurveyWave.FollowUp, null, null, A.Today);

        Assert.True(Survey.Publish(Ids.New<SurveyId>(), closed, plan, [], A.Today, A.Now).IsAccepted);
        Assert.IsType<WrongProgrammeState>(Survey.Publish(Ids.New<SurveyId>(), closed, plan with { Wave = SurveyWave.End }, [], A.Today, A.Now).Refusal);
    }

    [Fact]
    public void A_survey_takes_answers_from_its_first_day_to_its_last_and_never_again_once_it_is_closed()
    {
        var survey = Publish(new(SurveyWave.Mid, null, A.Today.AddDays(2), A.Today.AddDays(5))).Value;

        Assert.Equal(
            [SurveyState.Planned, SurveyState.Open, SurveyState.Open, SurveyState.Closed],
            new[] { 1, 2, 5, 6 }.Select(day => survey.StateOn(A.Today.AddDays(day))));
        Assert.IsType<SurveyNotOpen>(survey.Close(A.Today).Refusal);
        Assert.True(survey.Close(A.Today.AddDays(3)).IsAccepted);
        Assert.Equal(SurveyState.Closed, survey.StateOn(A.Today.AddDays(3)));
        Assert.True(survey.Close(A.Today.AddDays(4)).IsAccepted);
        Assert.Equal(A.Today.AddDays(3), survey.ClosesOn);
    }

    [Fact]
    public void A_wave_opens_on_the_day_on_which_the_one_before_was_closed_early_and_not_on_its_last_day()
    {
        var baseline = answers.Publish(SurveyWave.Baseline);
        var end = new SurveyPlan(SurveyWave.End, null, baseline.ClosesOn, baseline.ClosesOn.AddDays(5));
        Assert.IsType<InvalidInput>(Publish(end).Refusal);
        Assert.True(Publish(end with { OpensOn = baseline.ClosesOn.AddDays(1) }).IsAccepted);

        _ = baseline.Close(A.Today);
        Assert.True(Publish(end with { OpensOn = A.Today }).IsAccepted);
    }

    [Fact]
    public void A_refused_answer_leaves_the_one_before_as_it_was()
    {
        var survey = answers.Publish(SurveyWave.Baseline);
        var mentor = answers.Person();
        var given = SurveyResponse.Give(Ids.New<SurveyResponseId>(), survey, mentor, [new("career-clarity", 3)], PairSetting.NoPair, A.Today, A.Now).Value;
        Outcome<SurveyResponse> Change(params SurveyAnswer[] changed) => given.Change(survey, mentor, changed, PairSetting.PairAlone, A.Today, A.Now);

        Assert.True(Change().IsRefused);
        Assert.True(Change(new SurveyAnswer("career-clarity", 6)).IsRefused);
        Assert.True(Change(new("career-clarity", 1), new("career-clarity", 2)).IsRefused);
        Assert.True(Change(new SurveyAnswer("mentee-sets-goals", 1)).IsRefused);
        Assert.Equal((3, PairSetting.NoPair), (Assert.Single(given.Answers).Value, given.Setting));
        Assert.True(Change(new SurveyAnswer("career-clarity", 5)).IsAccepted);
        Assert.Equal(5, Assert.Single(given.Answers).Value);
    }

    [Fact]
    public void The_gate_asks_for_before_and_after()
    {
        Assert.Equal(GateState.Open, EvaluationGate.Read([]).State);
        Assert.Equal(GateState.Open, EvaluationGate.Read([SurveyWave.Baseline, SurveyWave.End]).State);
        Assert.Equal(GateState.Open, EvaluationGate.Read([SurveyWave.FollowUp]).State);
        Assert.Equal(GateState.Passed, EvaluationGate.Read([SurveyWave.Baseline, SurveyWave.FollowUp]).State);
    }

    private Outcome<Survey> Publish(SurveyPlan plan) => Survey.Publish(Ids.New<SurveyId>(), answers.Programme, plan, answers.Surveys, A.Today, A.Now);
}
