using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Events;

public sealed class FollowUpDueTests
{
    private static readonly FollowUpPlan Plan = FollowUpPlan.Make(
        Ids.New<FollowUpPlanId>(), A.Programme(), Ids.New<OrganisationId>(), A.Today, cadenceDays: 30, escalatesAfter: 2).Value;

    [Theory]
    [InlineData(-1, null, false)]
    [InlineData(0, 0, false)]
    [InlineData(1, 1, false)]
    [InlineData(30, 1, false)]
    [InlineData(31, 2, true)]
    [InlineData(61, 3, true)]
    public void Misses_are_counted_in_cadences_after_the_day(int days, int? missed, bool isEscalated)
    {
        var due = FollowUpDue.Of(Plan, Ids.New<ParticipantId>(), lastDoneOn: null, A.Today.AddDays(days));

        Assert.Equal((missed, isEscalated), (due?.MissedCount, due?.IsEscalated ?? false));
    }

    [Theory]
    [InlineData(34, false)]
    [InlineData(35, true)]
    public void The_next_is_due_a_cadence_after_the_last(int days, bool isDue)
        => Assert.Equal(isDue, FollowUpDue.Of(Plan, Ids.New<ParticipantId>(), A.Today.AddDays(5), A.Today.AddDays(days)) is not null);

    [Fact]
    public void What_was_done_before_the_plan_starts_does_not_count()
        => Assert.Equal(A.Today, FollowUpDue.Of(Plan, Ids.New<ParticipantId>(), A.Today.AddDays(-1), A.Today)?.DueOn);
}
