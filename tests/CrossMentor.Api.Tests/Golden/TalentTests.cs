
namespace CrossMentor.Api.Tests.Golden;

/// <summary>G-2: 150 mentors and 150 mentees of 51 organisations in two languages, past every gate there is, from nothing to the end of their year.</summary>
public sealed class TalentTests
{
    private const int LargeOrganisations = 48;
    private const int PeopleOfLarge = 3;
    private const int SmallOrganisations = 3;
    private const int PeopleOfSmall = 2;
    private const int Pairs = 150;

    private const int FirstDay = 30;
    private const int KickOffDay = 32;
    private const int TrainingDay = 39;
    private const int FirstMeetingDay = 80;
    private const int DaysBetween = 45;
    private const int Meetings = 6;
    private const int EndSurveyDay = 310;
    private const int FinalDay = 340;
    private const int FollowUpDay = 500;

    [Fact]
    [Requirement("G-2")]
    [Requirement("S-22")]
    [Requirement("S-30")]
    [Requirement("S-32")]
    [Requirement("S-35")]
    [Requirement("S-40")]
    public async Task A_national_programme_goes_through_its_whole_year()
    {
        await using var stage = await YearStage.OpenAsync();
        var year = new TalentYear(stage);
        await year.ConsentAsync(LargeOrganisations, PeopleOfLarge, SmallOrganisations, PeopleOfSmall, FirstDay);
        var (kickOff, training) = (await year.ScheduleAsync("KICK_OFF", KickOffDay), await year.ScheduleAsync("JOINT_TRAINING", TrainingDay, TalentYear.Module));
        var final = await year.ScheduleAsync("FINAL", FinalDay);
        var baseline = await year.AskAsync("BASELINE", FirstDay, KickOffDay + 10);
        var (end, followUp) = (await year.AskAsync("END", EndSurveyDay, FinalDay), await year.AskAsync("FOLLOW_UP", FollowUpDay, FollowUpDay + 10));
        await year.LearnBoundariesAsync();
        await year.PairUpAsync(Pairs);

        stage.TravelToDay(KickOffDay + 1);
        await year.AnswerAsync(baseline, value: 3);
        await year.AttendAsync(kickOff);
        await year.RefusedToMeetAsync(KickOffDay - 1, "TRAINING_INCOMPLETE", "BEFORE_KICK_OFF");
        await year.RefusedToMeetAsync(KickOffDay, "TRAINING_INCOMPLETE");
        stage.TravelToDay(TrainingDay + 1);
        await year.AttendAsync(training);
        for (var meeting = 1; meeting <= Meetings; meeting++)
        {
            var day = FirstMeetingDay + ((meeting - 1) * DaysBetween);
            stage.TravelToDay(day);
            await year.MeetAsync(day);
            if (meeting is 1 or Meetings)
            {
                await year.FollowUpAsync(missed: meeting == 1 ? 1 : 2, isEscalated: meeting == Meetings);
            }
        }

        var prize = new TalentPrize(stage, year);
        await prize.NominateAsync(until: EndSurveyDay - 1);
        stage.TravelToDay(EndSurveyDay);
        await prize.JudgeAsync(until: FinalDay - 1);
        await year.AnswerAsync(end, value: 4);
        await year.CloseSurveyAsync(end);
        await year.AssertEvaluatedAsync(Pairs, baseline: 3, ("END", 1));

        stage.TravelToDay(FinalDay + 1);
        await year.AttendAsync(final);
        await prize.AwardAsync();
        await year.MeasureAsync(FinalDay);
        await year.Told.CloseAsync(year.Pairs, Meetings);

        // Whether it lasts is asked when the programme is closed.
        stage.TravelToDay(FollowUpDay);
        await year.AnswerAsync(followUp, value: 5);
        await year.CloseSurveyAsync(followUp);
        await year.AssertEvaluatedAsync(Pairs, baseline: 3, ("END", 1), ("FOLLOW_UP", 2));
    }
}
