using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Programmes.Readiness;

/// <summary>How gates stand, who learns it, and what that means for a programme.</summary>
public sealed class ReadinessTests
{
    private static readonly OrganisationId Alpha = Ids.New<OrganisationId>();
    private static readonly OrganisationId Beta = Ids.New<OrganisationId>();

    public static TheoryData<GateCode> Codes => [.. Gates.All];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_gate_stands_before_something(GateCode code) => Assert.True(Enum.IsDefined(Gates.PhaseOf(code)));

    [Fact]
    public void What_is_open_is_told_to_the_concerned_of_themselves_and_to_others_not_at_all()
    {
        var reading = GateReading.Open(GateCode.Balance, GateDisclosure.Concerned, "Too many mentors.", [Alpha, Beta], []);

        Assert.Equal([Alpha], reading.For(new HashSet<OrganisationId> { Alpha }).MissingIds);
        Assert.Equal(GateState.Open, reading.For(new HashSet<OrganisationId> { Alpha }).State);
        var foreign = reading.For(new HashSet<OrganisationId> { Ids.New<OrganisationId>() });
        Assert.Null(foreign.State);
        Assert.Empty(foreign.MissingIds);
        Assert.NotEqual(reading.Message, foreign.Message);
    }

    [Theory]
    [InlineData(GateDisclosure.Concerned)]
    [InlineData(GateDisclosure.Manager)]
    public void Passed_and_open_look_alike_to_those_who_may_not_know(GateDisclosure disclosure)
    {
        var stranger = new HashSet<OrganisationId> { Ids.New<OrganisationId>() };
        var open = GateReading.Open(GateCode.NoCompetitors, disclosure, "They compete.", [Alpha, Beta], []).For(stranger);
        var passed = GateReading.Passed(GateCode.NoCompetitors, disclosure, "They do not.").For(stranger);

        Assert.Equal((open.State, open.Message), (passed.State, passed.Message));
        Assert.Null(open.State);
    }

    [Fact]
    public void A_competitor_is_not_told_even_that_it_is_concerned()
    {
        var reading = GateReading.Open(GateCode.NoCompetitors, GateDisclosure.Manager, "They compete.", [Alpha, Beta], []);

        Assert.Null(reading.For(new HashSet<OrganisationId> { Alpha }).State);
        Assert.Empty(reading.For(new HashSet<OrganisationId> { Alpha }).MissingIds);
    }

    [Fact]
    public void An_open_gate_is_named_first_and_what_it_says_follows()
    {
        var conflict = new CompetitorConflict(Alpha, Beta);
        var readiness = Of(GateReading.Open(GateCode.NoCompetitors, GateDisclosure.Manager, "They compete.", [Alpha, Beta], [conflict]), GateReading.NotAsked(GateCode.Balance));

        var refused = readiness.Check(GatePhase.Activation);

        Assert.Equal([GateCode.NoCompetitors], Assert.IsType<ActivationGatesOpen>(refused.Refusals[0]).Gates);
        Assert.Equal(conflict, refused.Refusals[1]);
        Assert.True(readiness.Check(GatePhase.Closure).IsAccepted);
        Assert.False(readiness.IsReadyToActivate);
        Assert.True(readiness.IsReadyToClose);
    }

    [Fact]
    public void What_a_reader_may_not_know_leaves_open_whether_the_programme_is_ready()
    {
        var hidden = GateReading.Passed(GateCode.NoCompetitors, GateDisclosure.Manager, "They do not.");
        var open = GateReading.Open(GateCode.Balance, GateDisclosure.Everybody, "Something is missing.", [], []);
        var coordinator = new Caller("https://issuer.test", "alpha", CallerKind.User, [RoleGrant.CoordinatorOf("https://issuer.test", "alpha", Alpha, A.Now)]);
        var programme = Ids.New<ProgrammeId>();
        var manager = new Caller("https://issuer.test", "m", CallerKind.User, [RoleGrant.ManagerOf("https://issuer.test", "m", programme, A.Now)]);

        Assert.Null(new ProgrammeReadiness(programme, [hidden]).For(coordinator).IsReadyToActivate);
        Assert.True(new ProgrammeReadiness(programme, [hidden]).For(manager).IsReadyToActivate);
        Assert.False(new ProgrammeReadiness(programme, [hidden, open]).For(coordinator).IsReadyToActivate);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_gate_is_taken_away_until_a_second_organisation_takes_part(int organisations, bool isAccepted)
    {
        var programme = A.Programme();

        var changed = programme.Change(new(Gates: []), [.. Enumerable.Repeat(ParticipationRole.ProvidesBoth, organisations)]);

        Assert.Equal(isAccepted, changed.IsAccepted);
        Assert.Equal(isAccepted ? [] : Gates.Of(programme.Kind, programme.Orientation), programme.Gates);
        Assert.Equal(isAccepted ? null : Gates.Of(programme.Kind, programme.Orientation), changed.IsRefused ? Assert.IsType<GateRemovalNeedsDecision>(changed.Refusal).Gates : null);
    }

    [Fact]
    public void A_gate_goes_with_the_kind_that_has_a_use_for_it()
    {
        var programme = A.Programme();

        Assert.True(programme.Change(new(Kind: ProgrammeKind.OneWay), []).IsAccepted);

        Assert.Equal(Gates.Of(ProgrammeKind.OneWay, programme.Orientation), programme.Gates);
        Assert.DoesNotContain(GateCode.Balance, programme.Gates);
    }

    private static ProgrammeReadiness Of(params GateReading[] gates) => new(Ids.New<ProgrammeId>(), gates);
}
