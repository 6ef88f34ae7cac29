using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Programmes;

public sealed class ParticipatingOrganisationTests
{
    [Fact]
    public void An_organisation_joins_once_and_before_the_match()
    {
        var present = Ids.New<OrganisationId>();
        Assert.IsType<AlreadyExists>(Join(A.Programme(), present, [present]).Refusal);
        Assert.IsType<WrongProgrammeState>(Join(A.ActiveProgramme(), present, []).Refusal);
        Assert.True(Join(A.Programme(), present, [Ids.New<OrganisationId>()]).IsAccepted);
    }

    [Fact]
    public void A_competitor_of_those_present_does_not_join()
    {
        var (alpha, beta) = (A.Organisation(), A.Organisation("Beta"));
        var declaration = CompetitorDeclaration.Declare(Ids.New<CompetitorDeclarationId>(), beta, alpha, A.Today, null).Value;
        var map = CompetitorMap.Of([declaration], new Dictionary<OrganisationId, OrganisationGroupId>(), A.Today, A.Today);

        var refused = ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(), A.Programme(), alpha.Id, ParticipationRole.ProvidesBoth, 1, 1, [beta.Id], map);

        Assert.IsType<CompetitorConflict>(refused.Refusal);
        Assert.DoesNotContain("Beta", refused.Refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ParticipationRole.ProvidesMentors, 3, 0, true)]
    [InlineData(ParticipationRole.ProvidesMentors, 3, 1, false)]
    [InlineData(ParticipationRole.ProvidesMentees, 1, 3, false)]
    [InlineData(ParticipationRole.ProvidesMentees, 0, 10_000, true)]
    [InlineData(ParticipationRole.ProvidesMentees, 0, 10_001, false)]
    public void Places_are_agreed_on_in_offered_roles_only(ParticipationRole role, int mentors, int mentees, bool isAccepted) => Assert.Equal(
        isAccepted,
        ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(), A.Programme(ProgrammeKind.OneWay), default, role, mentors, mentees, [], CompetitorMap.Empty).IsAccepted);

    [Fact]
    public void Those_who_are_enrolled_keep_their_places()
    {
        var programme = A.Programme(ProgrammeKind.OneWay);
        var part = A.Participation(programme, role: ParticipationRole.ProvidesMentors, mentors: 5);

        Assert.Equal(2, Assert.IsType<QuotaExceeded>(part.Change(programme, null, 2, null, 3, 0).Refusal).Quota);
        Assert.Equal(
            ParticipantRole.Mentor,
            Assert.IsType<RoleNotOfferedByOrganisation>(part.Change(programme, ParticipationRole.ProvidesMentees, 0, 3, 1, 0).Refusal).Role);
        Assert.Equal((ParticipationRole.ProvidesMentors, 5), (part.Role, part.MentorQuota));
        Assert.True(part.Change(programme, null, 3, null, 3, 0).IsAccepted);
        Assert.True(part.Change(programme, ParticipationRole.ProvidesMentees, 0, 3, 0, 0).IsAccepted);
    }

    [Fact]
    public void A_place_is_there_up_to_the_quota_in_an_offered_role()
    {
        var part = A.Participation(A.Programme(ProgrammeKind.OneWay), role: ParticipationRole.ProvidesMentees, mentees: 2);
        Assert.True(part.CheckPlaceFor(ParticipantRole.Mentee, 2).IsAccepted);
        Assert.IsType<QuotaExceeded>(part.CheckPlaceFor(ParticipantRole.Mentee, 3).Refusal);
        Assert.IsType<RoleNotOfferedByOrganisation>(part.CheckPlaceFor(ParticipantRole.Mentor, 1).Refusal);
    }

    [Theory]
    [InlineData(0, null, true)]
    [InlineData(100, 100, true)]
    [InlineData(3, 2, false)]
    [InlineData(-1, null, false)]
    [InlineData(101, null, false)]
    [InlineData(0, 101, false)]
    public void A_quota_of_pairs_ascends_and_is_within_what_the_people_can_hold(int minimum, int? maximum, bool isAccepted)
    {
        var programme = A.Programme();
        var part = A.Participation(programme, mentors: 5);

        Assert.Equal(isAccepted, part.Change(programme, null, null, null, 0, 0, givingQuota: new(minimum, maximum)).IsAccepted);
        Assert.Equal(isAccepted && (minimum, maximum) != (0, null) ? new PairQuota(minimum, maximum) : null, part.GivingQuota);
    }

    [Fact]
    public void Quotas_of_pairs_change_while_the_programme_is_active_and_places_do_not()
    {
        var programme = A.Programme();
        var part = A.Participation(programme);
        programme.Activate();
        Assert.True(part.Change(programme, null, null, null, 0, 0, receivingQuota: new(1, 2)).IsAccepted);
        Assert.IsType<WrongProgrammeState>(part.Change(programme, null, 4, null, 0, 0, receivingQuota: new(1, 2)).Refusal);
        _ = programme.Close();
        Assert.IsType<WrongProgrammeState>(part.Change(programme, null, null, null, 0, 0, receivingQuota: new(0, 2)).Refusal);
    }

    private static Outcome<ParticipatingOrganisation> Join(Programme programme, OrganisationId organisation, OrganisationId[] present)
        => ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(), programme, organisation, ParticipationRole.ProvidesBoth, 2, 2, present, CompetitorMap.Empty);
}
