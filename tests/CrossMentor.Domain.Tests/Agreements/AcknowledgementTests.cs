using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Agreements;

/// <summary>Only the latest version of an agreement counts, and both people of a pair hold to it.</summary>
public sealed class AcknowledgementTests
{
    [Fact]
    public void Only_the_latest_version_counts()
    {
        var (early, late) = (Ids.New<AgreementVersionId>(), Ids.New<AgreementVersionId>());

        Assert.True(Acknowledgements.HasAcknowledged(late, [early, late]));
        Assert.False(Acknowledgements.HasAcknowledged(late, [early]));
        Assert.False(Acknowledgements.HasAcknowledged(null, [early]));
    }

    [Fact]
    public void Whoever_has_not_is_named_by_the_role()
    {
        Assert.True(Acknowledgements.CheckPair(mentorHas: true, menteeHas: true).IsAccepted);
        Assert.Equal([ParticipantRole.Mentee], Assert.IsType<AcknowledgementMissing>(Acknowledgements.CheckPair(mentorHas: true, menteeHas: false).Refusal).Roles);
        Assert.Equal(
            [ParticipantRole.Mentor, ParticipantRole.Mentee],
            Assert.IsType<AcknowledgementMissing>(Acknowledgements.CheckPair(mentorHas: false, menteeHas: false).Refusal).Roles);
    }
}
