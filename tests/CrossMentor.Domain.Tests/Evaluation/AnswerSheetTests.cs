using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>Numbers about people, and what keeps anybody from taking one answer out of them.</summary>
public sealed class AnswerSheetTests
{
    private readonly Answers answers = new();

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Four_people_are_too_few_and_five_are_not(int people, bool isSuppressed)
    {
        var baseline = answers.Publish(SurveyWave.Baseline);
        answers.Answer(baseline, answers.People(people), 3);
        answers.Close(baseline);

        var told = answers.Baseline();

        Assert.Equal((isSuppressed, isSuppressed ? null : people, isSuppressed ? null : 3.0), (told.IsSuppressed, told.PeopleCount, told.Mean));
    }

    [Fact]
    public void Nobody_is_told_to_be_nobody()
    {
        answers.Close(answers.Publish(SurveyWave.Baseline));

        Assert.Equal((false, 0, null), (answers.Baseline().IsSuppressed, answers.Baseline().PeopleCount, answers.Baseline().Mean));
    }

    [Fact]
    public void One_more_answer_in_an_open_wave_changes_no_number()
    {
        var baseline = answers.Publish(SurveyWave.Baseline);
        answers.Answer(baseline, answers.People(5), 1);
        var before = answers.Sheet().OutcomesOf(ParticipantRole.Mentor);
        answers.Answer(baseline, answers.Person(), 5);
        var after = answers.Sheet().OutcomesOf(ParticipantRole.Mentor);

        Assert.Empty(before.Baseline);
        Assert.Empty(after.Baseline);
        answers.Today = baseline.ClosesOn;
        Assert.Empty(answers.Sheet().OutcomesOf(ParticipantRole.Mentor).Baseline);
        answers.Close(baseline);
        Assert.Equal((6, 1.7), (answers.Baseline().PeopleCount, answers.Baseline().Mean));
    }

    [Fact]
    public void Changes_are_those_of_people_who_answered_before_and_after()
    {
        var baseline = answers.Publish(SurveyWave.Baseline);
        var people = answers.People(6);
        answers.Answer(baseline, people, 2);
        answers.Close(baseline);
        var end = answers.Publish(SurveyWave.End);
        answers.Answer(end, people.Take(5), 4);
        answers.Answer(end, answers.People(7), 1);
        Assert.Equal(EffectState.NoLaterWave, answers.Sheet().EffectState);
        answers.Close(end);

        Assert.Equal((5, 2.0), (answers.Change().PeopleCount, answers.Change().Change));
        Assert.Equal((0, null), (answers.Change(role: ParticipantRole.Mentee).PeopleCount, answers.Change(role: ParticipantRole.Mentee).Change));
    }

    /// <summary>A mean of a later wave beside its change would let somebody subtract one person's baseline.</summary>
    [Fact]
    public void A_scale_that_is_compared_has_no_mean_of_a_later_wave()
    {
        var baseline = answers.Publish(SurveyWave.Baseline);
        answers.Close(baseline);
        answers.Close(answers.Publish(SurveyWave.End));

        foreach (var role in Enum.GetValues<ParticipantRole>())
        {
            var outcomes = answers.Sheet().OutcomesOf(role);
            Assert.All(outcomes.Baseline, mean => Assert.Equal(SurveyWave.Baseline, mean.Wave));
            Assert.Empty(outcomes.Reflections.Select(mean => mean.Scale).Intersect(outcomes.Changes.Select(change => change.Scale)));
            Assert.Empty(answers.Sheet().Benefits().Select(mean => mean.Scale).Intersect(outcomes.Reflections.Select(mean => mean.Scale)));
        }
    }

    [Fact]
    public void Without_a_baseline_that_somebody_answered_nothing_changes()
    {
        var end = answers.Publish(SurveyWave.End);
        answers.Answer(end, answers.People(6), 4);
        answers.Close(end);

        Assert.Equal(EffectState.NoBaseline, answers.Sheet().EffectState);
        Assert.Empty(answers.Sheet().OutcomesOf(ParticipantRole.Mentor).Changes);
    }

    [Fact]
    public void Only_what_was_asked_before_as_well_is_compared()
    {
        var baseline = answers.Publish(SurveyWave.Baseline, SurveyTemplateCode.FiveLearningPoints);
        answers.Answer(baseline, answers.Person(), 3);
        answers.Close(baseline);
        answers.Close(answers.Publish(SurveyWave.End));

        Assert.Equal(
            SurveyTemplates.ScalesOf(SurveyTemplateCode.FiveLearningPoints),
            answers.Sheet().OutcomesOf(ParticipantRole.Mentor).Changes.Select(change => change.Scale));
    }

    [Fact]
    public void People_count_on_a_scale_by_the_items_that_they_answered_both_times()
    {
        var baseline = answers.Publish(SurveyWave.Baseline);
        var people = answers.People(6);
        foreach (var person in people)
        {
            answers.Answer(baseline, person, 2, item: "mentor-gives-feedback");
        }

        answers.Close(baseline);
        var end = answers.Publish(SurveyWave.End);
        foreach (var (person, place) in people.Select((person, place) => (person, place)))
        {
            answers.Answer(end, person, 5, item: place == 0 ? "mentor-asks-before-advising" : "mentor-gives-feedback");
        }

        answers.Close(end);
        var change = answers.Sheet().OutcomesOf(ParticipantRole.Mentor).Changes.Single(change => change.Scale == OutcomeScale.MentoringSkills);
        Assert.Equal((5, 3.0), (change.PeopleCount, change.Change));
    }
}
