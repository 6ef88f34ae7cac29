using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>A number that is divided is told in all its parts or in none.</summary>
public sealed class ComponentEffectTests
{
    private readonly Answers answers = new();

    [Theory]
    [InlineData(5, 5, 0, false)]
    [InlineData(5, 5, 5, false)]
    [InlineData(8, 0, 0, false)]
    [InlineData(5, 4, 0, true)]
    [InlineData(4, 5, 0, true)]
    [InlineData(5, 5, 1, true)]
    public void A_part_that_is_too_small_hides_the_others(int withGroup, int withoutGroup, int withoutPair, bool isSuppressed)
    {
        Ask((withGroup, PairSetting.PairAndGroup, 3), (withoutGroup, PairSetting.PairAlone, 2), (withoutPair, PairSetting.NoPair, 1));

        var effect = answers.Sheet().ComponentEffects().Single(one => one is { Role: ParticipantRole.Mentor, Scale: OutcomeScale.CareerClarity });

        // The whole is told anyway, so two told parts would give away the third.
        Assert.Equal(withGroup + withoutGroup + withoutPair, answers.Change().PeopleCount);
        Assert.Equal(isSuppressed, effect.IsSuppressed);
        Assert.Equal(isSuppressed ? null : withGroup, effect.WithGroup?.PeopleCount);
        Assert.Equal(isSuppressed ? null : 2.0, effect.WithGroup?.Change);
        Assert.Equal(isSuppressed || withoutGroup == 0 ? null : 1.0, effect.WithoutGroup?.Change);
    }

    [Fact]
    public void What_somebody_was_when_answering_counts_and_not_what_the_person_is_now()
    {
        Ask((5, PairSetting.PairAndGroup, 3), (5, PairSetting.PairAlone, 2));

        Assert.Equal(5, answers.Sheet().ComponentEffects().First(one => one.Scale == OutcomeScale.CareerClarity).WithGroup?.PeopleCount);
    }

    // So many people, how they took part in the end, and what they answer then; all begin with 1.
    private void Ask(params (int Count, PairSetting Setting, int Value)[] groups)
    {
        var people = groups.Select(group => (People: answers.People(group.Count), group.Setting, group.Value)).ToList();
        var baseline = answers.Publish(SurveyWave.Baseline);
        people.ForEach(group => answers.Answer(baseline, group.People, 1, PairSetting.NoPair));
        answers.Close(baseline);
        var end = answers.Publish(SurveyWave.End);
        people.ForEach(group => answers.Answer(end, group.People, group.Value, group.Setting));
        answers.Close(end);
    }
}
