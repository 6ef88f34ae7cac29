using CrossMentor.Domain.Events;

namespace CrossMentor.Domain.Tests.Events;

public sealed class MilestonesTests
{
    [Theory]
    [InlineData(-1, "BEFORE_KICK_OFF")]
    [InlineData(0, null)]
    public void No_conversation_is_dated_before_the_kick_off(int seconds, string? code)
    {
        var made = new Gatherings();
        var kickOff = made.Schedule(EventKind.KickOff);

        var outcome = Milestones.CheckAfterKickOff(kickOff.StartsAt.AddSeconds(seconds), made.Events);

        Assert.Equal(code, outcome.IsRefused ? outcome.Refusal.Code : null);
    }

    [Fact]
    public void A_cancelled_kick_off_is_no_border()
    {
        var made = new Gatherings();
        var kickOff = made.Schedule(EventKind.KickOff);
        Assert.True(kickOff.Cancel(made.Programme).IsAccepted);

        Assert.True(Milestones.CheckAfterKickOff(A.Now.AddYears(-1), made.Events).IsAccepted);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void The_final_meeting_is_over_when_it_has_ended(int seconds, bool isOver)
    {
        var made = new Gatherings();
        var final = made.Schedule(EventKind.Final);

        Assert.Equal(isOver, Milestones.IsFinalMeetingOver(made.Events, final.EndsAt.AddSeconds(seconds)));
        final.Cancel(made.Programme);
        Assert.False(Milestones.IsFinalMeetingOver(made.Events, final.EndsAt.AddSeconds(seconds)));
    }
}
