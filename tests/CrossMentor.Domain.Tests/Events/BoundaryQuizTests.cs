using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Events;

public sealed class BoundaryQuizTests
{
    private readonly Gatherings made = new();

    public static TheoryData<ParticipantRole> Roles => [.. Enum.GetValues<ParticipantRole>()];

    [Fact]
    public void Every_situation_is_worded_in_four_languages()
    {
        Assert.All(BoundaryQuiz.Situations, situation =>
        {
            Assert.Equal(["da", "de", "en", "nl"], situation.Texts.Select(text => text.Language));
            Assert.Equal(4, situation.Texts.DistinctBy(text => text.Title).Count());
            Assert.Equal(4, situation.Texts.DistinctBy(text => text.Body).Count());
            Assert.All(situation.Texts, text => Assert.False(string.IsNullOrWhiteSpace(text.Title) || string.IsNullOrWhiteSpace(text.Body)));
        });
        Assert.Equal(BoundaryQuiz.Situations.Count, BoundaryQuiz.Situations.DistinctBy(situation => situation.Code).Count());
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Each_role_is_asked_what_lies_within_and_what_outside_and_something_of_its_own(ParticipantRole role)
    {
        var asked = BoundaryQuiz.For(role);

        Assert.Equal(Enum.GetValues<BoundaryAnswer>(), asked.Select(situation => situation.Answer).Distinct().Order());
        Assert.Contains(asked, situation => situation.Role == role);
        Assert.DoesNotContain(asked, situation => situation.Role is { } of && of != role);
    }

    [Fact]
    public void A_language_is_read_whichever_country_it_is_of_and_English_where_it_is_not_there()
    {
        var situation = BoundaryQuiz.Situations[0];

        Assert.Equal(["nl", "de", "en", "en"], new[] { "nl-BE", "DE", "en", "fr" }.Select(language => situation.In(language).Language));
    }

    [Fact]
    public void It_is_attested_when_everything_is_right_and_everything_wrong_is_told()
    {
        var mentor = made.Participant(ParticipantRole.Mentor);
        var attestation = BoundaryAttestation.Of(Ids.New<BoundaryAttestationId>(), mentor);

        var wrong = attestation.Try(made.Programme, mentor, Answers(ParticipantRole.Mentor, wrong: 2), A.Today).Value;
        Assert.Equal(BoundaryQuiz.For(ParticipantRole.Mentor).Take(2), wrong);
        Assert.False(attestation.Holds(ParticipantRole.Mentor));

        Assert.Empty(attestation.Try(made.Programme, mentor, Answers(ParticipantRole.Mentor), A.Today).Value);
        Assert.True(attestation.Holds(ParticipantRole.Mentor));
        Assert.False(attestation.Holds(ParticipantRole.Mentee));
        Assert.Equal((2, A.Today), (attestation.Attempts, attestation.AttestedOn));
        Assert.IsType<AlreadyExists>(attestation.Try(made.Programme, mentor, Answers(ParticipantRole.Mentor), A.Today).Refusal);
    }

    [Fact]
    public void There_are_three_tries_a_day()
    {
        var mentee = made.Participant(ParticipantRole.Mentee);
        var attestation = BoundaryAttestation.Of(Ids.New<BoundaryAttestationId>(), mentee);
        foreach (var left in new[] { 2, 1, 0 })
        {
            Assert.Single(attestation.Try(made.Programme, mentee, Answers(ParticipantRole.Mentee, wrong: 1), A.Today).Value);
            Assert.Equal(left, attestation.AttemptsLeftOn(A.Today));
        }

        var refused = Assert.IsType<TooManyAttempts>(attestation.Try(made.Programme, mentee, Answers(ParticipantRole.Mentee), A.Today).Refusal);
        Assert.Equal(A.Today.AddDays(1), refused.TriesAgainOn);
        Assert.Equal(3, attestation.Attempts);

        Assert.Empty(attestation.Try(made.Programme, mentee, Answers(ParticipantRole.Mentee), A.Today.AddDays(1)).Value);
        Assert.Equal(4, attestation.Attempts);
    }

    [Fact]
    public void Answers_that_are_not_those_of_the_role_once_each_are_refused_and_do_not_count()
    {
        var mentee = made.Participant(ParticipantRole.Mentee);
        var attestation = BoundaryAttestation.Of(Ids.New<BoundaryAttestationId>(), mentee);
        var right = Answers(ParticipantRole.Mentee);

        foreach (var answers in new IReadOnlyList<SituationAnswer>[] { [], [.. right.Skip(1)], [.. right, right[0]], Answers(ParticipantRole.Mentor), [.. right.Skip(1), new("unknown", BoundaryAnswer.Within)] })
        {
            Assert.IsType<InvalidInput>(attestation.Try(made.Programme, mentee, answers, A.Today).Refusal);
        }

        Assert.Equal((0, 3), (attestation.Attempts, attestation.AttemptsLeftOn(A.Today)));
    }

    private static IReadOnlyList<SituationAnswer> Answers(ParticipantRole role, int wrong = 0) =>
        [.. BoundaryQuiz.For(role).Select((situation, index) => new SituationAnswer(
            situation.Code, index < wrong == (situation.Answer == BoundaryAnswer.Within) ? BoundaryAnswer.Outside : BoundaryAnswer.Within))];
}
