using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;

namespace CrossMentor.Domain.Tests.Privacy;

public sealed class DiversityFiguresTests
{
    private static readonly DiversityFocus Focus = new(DiversityDimension.Gender, A.Today);

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(5, 4, false)]
    [InlineData(9, 0, false)] // all said the same, which would tell of each of them
    public void Figures_are_told_whole_or_not_at_all(int women, int men, bool isTold)
    {
        var programme = A.Programme();
        Assert.True(programme.FocusOn([DiversityDimension.Gender], A.Today).IsAccepted);
        var participation = A.Participation(programme, Ids.New<OrganisationId>());
        (ParticipantRole, DiversityAnswer) Answer(string value)
        {
            var participant = A.Participant(programme, participation, ParticipantRole.Mentee);
            return (participant.Role, DiversityAnswer.Declare(
                Ids.New<DiversityAnswerId>(), programme, participant, DiversityDimension.Gender, value, [ConsentPurpose.DiversityReport], A.Today).Value);
        }

        var figures = DiversityFigures.Of(Focus, [
            .. Enumerable.Range(0, women).Select(_ => Answer("female")), .. Enumerable.Range(0, men).Select(_ => Answer("male"))]);

        Assert.Equal(isTold, figures.Counts is not null);
    }
}
