using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Participants;

public sealed class ParticipantTests
{
    [Theory]
    [InlineData(ParticipationRole.ProvidesMentors, ParticipantRole.Mentor, true)]
    [InlineData(ParticipationRole.ProvidesMentors, ParticipantRole.Mentee, false)]
    [InlineData(ParticipationRole.ProvidesMentees, ParticipantRole.Mentor, false)]
    [InlineData(ParticipationRole.ProvidesMentees, ParticipantRole.Mentee, true)]
    public void A_one_way_organisation_enrols_people_in_its_own_role_only(ParticipationRole role, ParticipantRole participant, bool isAccepted)
    {
        var programme = A.Programme(ProgrammeKind.OneWay);
        var enrolled = Enrol(programme, A.Participation(programme, role: role), new(participant));
        Assert.Equal(isAccepted, enrolled.IsAccepted);
        Assert.True(isAccepted || enrolled.Refusal is RoleNotOfferedByOrganisation);
    }

    [Fact]
    public void A_place_is_taken_up_to_the_quota()
    {
        var programme = A.Programme();
        var part = A.Participation(programme, mentors: 2);
        Assert.True(Enrol(programme, part, new(ParticipantRole.Mentor), enrolled: 1).IsAccepted);
        Assert.Equal(new QuotaExceeded(ParticipantRole.Mentor, 2), Enrol(programme, part, new(ParticipantRole.Mentor), enrolled: 2).Refusal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void Capacity_has_a_range(int capacity, bool isAccepted)
    {
        var programme = A.Programme();
        Assert.Equal(isAccepted, Enrol(programme, A.Participation(programme), new(ParticipantRole.Mentor, Capacity: capacity)).IsAccepted);
    }

    [Fact]
    public void Nobody_is_enrolled_without_its_organisation_or_after_the_end_or_in_a_track_that_is_not_there()
    {
        var programme = A.Programme(tracks: ["Leaders"]);
        Assert.IsType<OrganisationNotParticipating>(Enrol(programme, null, new(ParticipantRole.Mentor)).Refusal);
        Assert.Equal("trackId", Assert.IsType<InvalidInput>(
            Enrol(programme, A.Participation(programme), new(ParticipantRole.Mentor, Ids.New<TrackId>())).Refusal).Field);

        var closed = A.Programme();
        var part = A.Participation(closed);
        closed.Activate();
        Assert.True(closed.Close().IsAccepted);
        Assert.IsType<WrongProgrammeState>(Enrol(closed, part, new(ParticipantRole.Mentor)).Refusal);
    }

    [Fact]
    public void Somebody_is_enrolled_once_and_may_come_back_in_another_role()
    {
        var programme = A.Programme();
        var part = A.Participation(programme);
        var participant = A.Participant(programme, part, ParticipantRole.Mentor);
        Assert.Equal(new AlreadyEnrolled(ParticipantRole.Mentor), participant.Rejoin(programme, part, new(ParticipantRole.Mentee), 0).Refusal);

        Assert.True(participant.Withdraw(programme).IsAccepted);
        Assert.True(participant.Withdraw(programme).IsAccepted);
        Assert.False(participant.IsEnrolled);
        Assert.True(participant.Rejoin(programme, part, new(ParticipantRole.Mentee), 0).IsAccepted);
        Assert.Equal((ParticipantRole.Mentee, true), (participant.Role, participant.IsEnrolled));
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)]
    public void A_capacity_covers_the_pairs_that_are_there(int capacity, int pairs, bool isAccepted)
    {
        var programme = A.Programme();
        var participant = A.Participant(programme, A.Participation(programme), ParticipantRole.Mentor, capacity: 5);

        var changed = participant.Change(programme, capacity, null, null, pairs);

        Assert.Equal(isAccepted, changed.IsAccepted);
        Assert.Equal(isAccepted ? capacity : 5, participant.Capacity);
        Assert.True(isAccepted || changed.Refusal == new CapacityExceeded(capacity, pairs));
    }

    [Fact]
    public void What_is_left_out_of_a_change_stays()
    {
        var programme = A.Programme(tracks: ["Leaders"]);
        var participant = A.Participant(programme, A.Participation(programme), ParticipantRole.Mentor, capacity: 3, track: programme.Tracks[0].Id);
        Assert.True(participant.Change(programme, null, null, ["delegation", "negotiation", "delegation"], 0).IsAccepted);
        Assert.Equal((3, programme.Tracks[0].Id), (participant.Capacity, participant.TrackId));
        Assert.Equal(["delegation", "negotiation"], participant.Goals);
    }

    [Fact]
    public void A_closed_programme_is_not_left_any_more()
    {
        var programme = A.Programme();
        var participant = A.Participant(programme, A.Participation(programme), ParticipantRole.Mentor);
        programme.Activate();
        _ = programme.Close();
        Assert.IsType<WrongProgrammeState>(participant.Withdraw(programme).Refusal);
        Assert.IsType<WrongProgrammeState>(participant.Change(programme, 2, null, null, 0).Refusal);
    }

    [Fact]
    public void Somebody_is_enrolled_in_place_of_another_in_an_active_programme()
    {
        var programme = A.Programme();
        var part = A.Participation(programme, mentors: 5);
        programme.Activate();
        Assert.True(Enrol(programme, part, new(ParticipantRole.Mentor), enrolled: 4).IsAccepted);
        Assert.IsType<QuotaExceeded>(Enrol(programme, part, new(ParticipantRole.Mentor), enrolled: 5).Refusal);
    }

    private static Outcome<Participant> Enrol(Programme programme, ParticipatingOrganisation? part, Enrolment enrolment, int enrolled = 0)
        => Participant.Enrol(Ids.New<ParticipantId>(), programme, A.Person(part?.OrganisationId), part, enrolment, enrolled);
}
