using CrossMentor.Domain.Library;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Library;

public sealed class ConcernChecklistTests
{
    [Fact]
    public void Every_concern_is_worded_in_four_languages()
    {
        Assert.All(ConcernChecklist.Concerns, concern =>
        {
            Assert.Equal(["da", "de", "en", "nl"], concern.Texts.Select(text => text.Language));
            Assert.Equal(4, concern.Texts.DistinctBy(text => text.Title).Count());
            Assert.Equal(4, concern.Texts.DistinctBy(text => text.Body).Count());
        });
        Assert.Equal(ConcernChecklist.Concerns.Count, ConcernChecklist.Concerns.DistinctBy(concern => concern.Code).Count());
    }

    [Theory]
    [InlineData(ParticipantRole.Mentee, Orientation.Reverse, true)]
    [InlineData(ParticipantRole.Mentor, Orientation.Reverse, false)]
    [InlineData(ParticipantRole.Mentee, Orientation.Traditional, false)]
    public void It_is_for_seniors_who_are_mentored(ParticipantRole role, Orientation orientation, bool isFor)
        => Assert.Equal(isFor, ConcernChecklist.IsFor(role, orientation));

    [Fact]
    public void It_is_read_in_the_first_language_that_there_is()
    {
        Assert.All(ConcernChecklist.In(["fr", "nl-BE", "da"]), concern => Assert.Equal("nl", concern.Language));
        Assert.All(ConcernChecklist.In(["fr"]), concern => Assert.Equal("en", concern.Language));
    }
}
