using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Tests.Matching;

public sealed class MatchableTests
{
    private static readonly OrganisationId Alpha = Ids.New<OrganisationId>();
    private static readonly OrganisationId Beta = Ids.New<OrganisationId>();

    [Fact]
    public void A_balanced_exchange_of_two_organisations_is_matched() => Assert.True(Check(A.Programme(),
        [new(Alpha, ParticipantRole.Mentor), new(Alpha, ParticipantRole.Mentee), new(Beta, ParticipantRole.Mentor), new(Beta, ParticipantRole.Mentee)]).IsAccepted);

    [Fact]
    public void One_organisation_is_too_few()
        => Assert.IsType<TooFewOrganisations>(Check(A.Programme(), [new(Alpha, ParticipantRole.Mentor), new(Alpha, ParticipantRole.Mentee)]).Refusal);

    [Fact]
    public void Mentors_alone_are_nothing_to_match() => Assert.Contains(
        Check(A.Programme(ProgrammeKind.OneWay), [new(Alpha, ParticipantRole.Mentor), new(Beta, ParticipantRole.Mentor)]).Refusals,
        refusal => refusal is NothingToMatch);

    [Fact]
    public void Nobody_at_all_is_nothing_to_match() => Assert.Contains(Check(A.Programme(), []).Refusals, refusal => refusal is NothingToMatch);

    [Fact]
    public void Every_organisation_out_of_balance_is_named() => Assert.Equal(
        [new UnbalancedExchange(Alpha, 1, 0, 0), new UnbalancedExchange(Beta, 0, 1, 0)],
        Check(A.Programme(), [new(Alpha, ParticipantRole.Mentor), new(Beta, ParticipantRole.Mentee)]).Refusals);

    [Fact]
    public void Competitors_and_a_closed_programme_are_refused_state_first()
    {
        var (one, other) = (A.Organisation(), A.Organisation("Other"));
        var declaration = CompetitorDeclaration.Declare(Ids.New<CompetitorDeclarationId>(), one, other, A.Today, null).Value;
        var map = CompetitorMap.Of([declaration], new Dictionary<OrganisationId, OrganisationGroupId>(), A.Today, A.Today);
        Offer[] offers = [new(one.Id, ParticipantRole.Mentor), new(other.Id, ParticipantRole.Mentee)];

        var refused = Matchable.Check(A.ClosedProgramme(ProgrammeKind.OneWay), offers, [one.Id, other.Id], map);

        Assert.Equal(["WRONG_PROGRAMME_STATE", "COMPETITOR_CONFLICT"], refused.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void An_active_programme_is_matched_again_whoever_dropped_out()
        => Assert.True(Check(A.ActiveProgramme(), [new(Alpha, ParticipantRole.Mentor), new(Beta, ParticipantRole.Mentee)]).IsAccepted);

    [Fact]
    public void Competitors_are_matched_apart_where_that_was_decided()
    {
        var (one, other) = (A.Organisation(), A.Organisation("Other"));
        var declaration = CompetitorDeclaration.Declare(Ids.New<CompetitorDeclarationId>(), one, other, A.Today, null).Value;
        var map = CompetitorMap.Of([declaration], new Dictionary<OrganisationId, OrganisationGroupId>(), A.Today, A.Today);
        var programme = A.Programme(ProgrammeKind.OneWay);
        Offer[] offers = [new(one.Id, ParticipantRole.Mentor), new(other.Id, ParticipantRole.Mentee)];
        Assert.IsType<CompetitorConflict>(Matchable.Check(programme, offers, [one.Id, other.Id], map).Refusal);

        _ = programme.ChangeMatchingPolicy(new() { Competitors = CompetitorPolicy.NotPaired, CompetitorsDecision = "The steering group.", CompetitorsDecisionId = Ids.New<SteeringDecisionId>() });
        Assert.True(Matchable.Check(programme, offers, [one.Id, other.Id], map).IsAccepted);
    }

    private static Outcome Check(Programme programme, Offer[] offers) => Matchable.Check(programme, offers, [Alpha, Beta], CompetitorMap.Empty);
}
