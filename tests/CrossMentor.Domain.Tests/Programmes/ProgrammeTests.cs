using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Programmes;

public sealed class ProgrammeTests
{
    [Fact]
    public void A_programme_lasts_twelve_months_unless_it_is_said_otherwise()
    {
        var programme = A.Programme();
        Assert.Equal(new DateOnly(2027, 11, 22), programme.EndsOn);
        Assert.Equal(ProgrammeState.Preparing, programme.State);
    }

    [Theory]
    [InlineData(ProgrammeKind.HybridActionLearning, 0, false)]
    [InlineData(ProgrammeKind.HybridActionLearning, 1, true)]
    [InlineData(ProgrammeKind.TwoWay, 0, true)]
    [InlineData(ProgrammeKind.TwoWay, 1, false)]
    [InlineData(ProgrammeKind.OneWay, 1, false)]
    public void Learning_groups_belong_to_the_hybrid_kind(ProgrammeKind kind, int groups, bool isAccepted)
        => Assert.Equal(isAccepted, Create(A.Plan(kind) with { LearningGroupCount = groups }).IsAccepted);

    [Fact]
    public void A_bad_plan_is_refused_by_its_fields()
    {
        var plan = A.Plan() with { Name = " ", Purpose = "", Languages = [], EndsOn = A.Today, BalanceTolerance = -1, Tracks = ["A", "a"] };
        Assert.Equal(
            ["balanceTolerance", "endsOn", "languages", "name", "purpose", "tracks"],
            Create(plan).Refusals.Cast<InvalidInput>().Select(refusal => refusal.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Languages_are_kept_in_one_spelling_without_repetition()
        => Assert.Equal(["en-GB", "nl"], Create(A.Plan() with { Languages = ["EN-gb", "nl", "en-GB"] }).Value.Languages);

    [Fact]
    public void Kind_and_orientation_are_frozen_once_a_match_is_published()
    {
        var programme = A.ActiveProgramme();
        Assert.IsType<ProgrammeTypeFrozen>(programme.Change(new(Kind: ProgrammeKind.OneWay), []).Refusal);
        Assert.IsType<ProgrammeTypeFrozen>(programme.Change(new(Orientation: Orientation.Reverse), []).Refusal);
        Assert.True(programme.Change(new(Name: "Renamed", Kind: ProgrammeKind.TwoWay), []).IsAccepted);

        var preparing = A.Programme();
        Assert.True(preparing.Change(new(Kind: ProgrammeKind.HybridActionLearning, LearningGroupCount: 2), [ParticipationRole.ProvidesBoth]).IsAccepted);
        Assert.True(preparing.Change(new(Orientation: Orientation.Reverse), []).IsAccepted);
    }

    [Fact]
    public void A_kind_is_refused_that_has_no_place_for_the_organisations_that_take_part()
    {
        var programme = A.Programme();
        Assert.Equal("kind", Assert.IsType<InvalidInput>(programme.Change(new(Kind: ProgrammeKind.OneWay), [ParticipationRole.ProvidesBoth]).Refusal).Field);
        Assert.Equal(ProgrammeKind.TwoWay, programme.Kind);
        Assert.True(programme.Change(new(Kind: ProgrammeKind.OneWay), []).IsAccepted);
    }

    [Fact]
    public void The_groups_go_when_the_hybrid_kind_goes()
    {
        var programme = A.Programme(ProgrammeKind.HybridActionLearning);
        Assert.True(programme.Change(new(Kind: ProgrammeKind.TwoWay), []).IsAccepted);
        Assert.Equal(0, programme.LearningGroupCount);
    }

    [Fact]
    public void A_closed_programme_takes_no_changes()
    {
        var programme = A.ActiveProgramme();
        Assert.True(programme.Close().IsAccepted);
        Assert.Equal(ProgrammeState.Closed, Assert.IsType<WrongProgrammeState>(programme.Change(new(Name: "Late"), []).Refusal).State);
        Assert.True(programme.CheckNotClosed().IsRefused);
        Assert.True(programme.Close().IsRefused);
        Assert.True(A.Programme().Close().IsRefused);
        Assert.True(programme.Activate().IsRefused);
        Assert.Throws<InvalidOperationException>(programme.RecordMatch);
    }

    [Theory]
    [InlineData(-2, false, null)]
    [InlineData(-1, true, null)]
    [InlineData(0, true, 0)]
    [InlineData(26, true, 26)]
    [InlineData(27, false, null)]
    public void A_time_zone_gap_has_a_range_and_minus_one_takes_the_limit_away(int hours, bool isAccepted, int? kept)
    {
        var programme = A.Programme();
        Assert.Equal(isAccepted, programme.ChangeMatchingPolicy(new(TimeZoneGapHoursMax: hours)).IsAccepted);
        Assert.Equal(kept, programme.MatchingPolicy.TimeZoneGapHoursMax);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void A_weight_has_a_range(int weight, bool isAccepted)
        => Assert.Equal(isAccepted, A.Programme().ChangeMatchingPolicy(new(Weights: [new("a.scorer", weight)])).IsAccepted);

    [Fact]
    public void A_policy_keeps_what_is_left_out_and_is_fixed_once_a_match_is_published()
    {
        var programme = A.Programme();
        _ = programme.ChangeMatchingPolicy(new(TimeZoneGapHoursMax: 3, Weights: [new("b", 1), new("a", 2)]));
        _ = programme.ChangeMatchingPolicy(new(OnUnknown: UnknownPolicy.AllowWithFlag));
        Assert.Equal(3, programme.MatchingPolicy.TimeZoneGapHoursMax);
        Assert.Equal(["a", "b"], programme.MatchingPolicy.Weights.Select(weight => weight.PluginId));
        Assert.True(programme.ChangeMatchingPolicy(new(Weights: [new("a", 1), new("a", 2)])).IsRefused);
        Assert.IsType<WrongProgrammeState>(A.ActiveProgramme().ChangeMatchingPolicy(new()).Refusal);
    }

    [Theory]
    [InlineData(ProgrammeKind.OneWay, ParticipationRole.ProvidesMentors, true)]
    [InlineData(ProgrammeKind.OneWay, ParticipationRole.ProvidesMentees, true)]
    [InlineData(ProgrammeKind.OneWay, ParticipationRole.ProvidesBoth, false)]
    [InlineData(ProgrammeKind.TwoWay, ParticipationRole.ProvidesMentors, false)]
    [InlineData(ProgrammeKind.TwoWay, ParticipationRole.ProvidesBoth, true)]
    [InlineData(ProgrammeKind.HybridActionLearning, ParticipationRole.ProvidesMentees, false)]
    [InlineData(ProgrammeKind.HybridActionLearning, ParticipationRole.ProvidesBoth, true)]
    public void One_way_organisations_give_or_receive_and_the_others_do_both(ProgrammeKind kind, ParticipationRole role, bool isAccepted)
    {
        Assert.Equal(isAccepted, Participation.IsRoleOf(kind, role));
        var joined = Join(A.Programme(kind), role, Participation.Offers(role, ParticipantRole.Mentor) ? 1 : 0, 0);
        Assert.Equal(isAccepted, joined.IsAccepted);
        Assert.True(isAccepted || joined.Refusal is RoleNotInProgrammeKind);
    }

    [Fact]
    public void Tracks_are_found_by_name_and_id()
    {
        var programme = A.Programme(tracks: ["Board", "Leaders"]);
        var track = programme.FindTrack(" leaders ");
        Assert.NotNull(track);
        Assert.Equal(track, programme.FindTrack(track.Id));
        Assert.Null(programme.FindTrack("Nobody"));
    }

    private static Outcome<Programme> Create(ProgrammePlan plan) => Programme.Create(Ids.New<ProgrammeId>(), plan, MatchingPolicy.Default);

    private static Outcome<ParticipatingOrganisation> Join(Programme programme, ParticipationRole role, int mentors, int mentees)
        => ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(), programme, default, role, mentors, mentees, [], CrossMentor.Domain.Organisations.CompetitorMap.Empty);
}
