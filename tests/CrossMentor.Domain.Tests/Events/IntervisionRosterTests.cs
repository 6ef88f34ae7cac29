using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Tests.Events;

public sealed class IntervisionRosterTests
{
    [Theory]
    [InlineData(5, 5, 1)]
    [InlineData(9, 5, 1)]
    [InlineData(10, 5, 2)]
    public void There_are_as_many_groups_as_can_be_filled(int people, int groupSize, int groups)
        => Assert.Equal(groups, IntervisionRoster.GroupCount(people, groupSize));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void Colleagues_are_kept_apart_as_long_as_there_are_groups_for_all(int colleagues, int numbers)
    {
        var made = new Gatherings();
        var people = Enumerable.Range(0, colleagues).Select(_ => made.Participant(ParticipantRole.Mentor)).ToList();

        var kept = IntervisionRoster.KeptApart(people, groupCount: 2);

        Assert.Equal(numbers, kept.Distinct().Count());
        Assert.All(kept.GroupBy(number => number), same => Assert.True(same.Count() <= 2));
    }

    [Fact]
    public void People_of_two_organisations_are_never_kept_apart()
    {
        var made = new Gatherings();

        var kept = IntervisionRoster.KeptApart([made.Participant(ParticipantRole.Mentor), made.Participant(ParticipantRole.Mentor, 1)], groupCount: 1);

        Assert.Equal(2, kept.Distinct().Count());
    }
}
