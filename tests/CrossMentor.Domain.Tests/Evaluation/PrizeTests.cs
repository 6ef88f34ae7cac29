using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Evaluation;

/// <summary>Nobody judges for its own, nothing is counted that was changed, and each step has its time.</summary>
public sealed class PrizeTests
{
    private static readonly string LotSeed = new('5', Prize.HashLength);
    private static readonly Dictionary<OrganisationId, OrganisationGroupId> NoGroups = [];
    private readonly Programme programme = A.ActiveProgramme();

    [Fact]
    public void Whoever_is_asked_is_tied_to_neither_side_in_every_jury_of_organisations_and_groups()
    {
        var organisations = Enumerable.Range(0, 4).Select(_ => Ids.New<OrganisationId>()).ToArray();
        var group = Ids.New<OrganisationGroupId>();
        var prize = Declared();
        foreach (var inGroup in Enumerable.Range(0, 1 << organisations.Length))
        {
            var groups = organisations.Where((_, index) => (inGroup >> index) % 2 == 1).ToDictionary(organisation => organisation, _ => group);
            var jurors = organisations.Select(organisation => Seated(prize, organisation)).Append(Seated(prize, null)).ToList();
            var jury = new Jury(jurors, groups);
            foreach (var mentor in organisations)
            {
                foreach (var mentee in organisations.Where(mentee => mentee != mentor))
                {
                    var ties = organisations.Where(own => own == mentor || own == mentee || (groups.ContainsKey(own) && (groups.ContainsKey(mentor) || groups.ContainsKey(mentee))));
                    var free = jurors.Where(juror => juror.OrganisationId is not { } own || !ties.Contains(own)).Select(juror => juror.Id).Order().ToList();

                    Assert.Equal(free, jury.WithoutTie(mentor, mentee).Select(juror => juror.Id));
                    Assert.Equal(free.Count >= Jury.JurorsMin, jury.Covers([(mentor, mentee)]));
                }
            }
        }
    }

    [Fact]
    public void A_juror_who_has_no_seat_or_stood_down_is_asked_nothing()
    {
        var prize = Declared();
        var (appointed, gone, sitting) = (Appointed(prize, null), Seated(prize, null), Seated(prize, null));
        gone.StandDown(A.Today);

        Assert.Equal([sitting], new Jury([appointed, gone, sitting], NoGroups).WithoutTie(Ids.New<OrganisationId>(), Ids.New<OrganisationId>()));
    }

    [Fact]
    public void A_seat_is_taken_by_nobody_who_runs_the_prize_or_belongs_to_another_organisation_of_it()
    {
        var (own, other) = (Ids.New<OrganisationId>(), Ids.New<OrganisationId>());

        Assert.Equal(RefusalCodes.JurorConflict, Appointed(Declared(), own).TakeSeat("issuer", "subject", [own, other], false, A.Now).Refusal.Code);
        Assert.Equal(RefusalCodes.JurorConflict, Appointed(Declared(), null).TakeSeat("issuer", "subject", [other], false, A.Now).Refusal.Code);
        Assert.Equal(RefusalCodes.JurorConflict, Appointed(Declared(), null).TakeSeat("issuer", "subject", [], true, A.Now).Refusal.Code);
        Assert.True(Appointed(Declared(), own).TakeSeat("issuer", "subject", [own], false, A.Now).IsAccepted);
        Assert.Equal(RefusalCodes.InvitationInvalid, Appointed(Declared(), null).TakeSeat("issuer", "subject", [], false, A.Now + Juror.CodeLifetime).Refusal.Code);
    }

    [Fact]
    public void The_jury_is_asked_after_the_last_day_of_nominations_and_about_every_nomination_that_it_may_judge()
    {
        var (prize, nomination) = Nominated();
        var jurors = Enumerable.Range(0, Jury.JurorsMin).Select(_ => Seated(prize, null)).Append(Seated(prize, nomination.MenteeOrganisationId)).ToList();

        Assert.Equal(RefusalCodes.NominationsStillOpen, Open(prize, jurors, A.Today, nomination).Refusal.Code);
        Assert.Equal(RefusalCodes.JuryTooSmall, Open(prize, [.. jurors.Skip(1)], A.Today.AddDays(1), nomination).Refusal.Code);
        var asked = Open(prize, jurors, A.Today.AddDays(1), nomination).Value;

        Assert.Equal(jurors.Take(Jury.JurorsMin).Select(juror => juror.Id).Order(), asked.Select(ballot => ballot.JurorId));
        Assert.Equal((PrizeState.Voting, PrizeTally.HashOf(LotSeed)), (prize.State, prize.LotCommitment));
        Assert.Equal(RefusalCodes.WrongPrizeState, Open(prize, jurors, A.Today.AddDays(1), nomination).Refusal.Code);
    }

    [Fact]
    public void A_pair_that_nobody_nominated_asks_for_a_jury_all_the_same_so_that_a_refusal_tells_nothing()
    {
        var prize = Declared();
        var (mentor, mentee) = (Ids.New<OrganisationId>(), Ids.New<OrganisationId>());
        var jury = new Jury([Seated(prize, null), Seated(prize, null), Seated(prize, mentor)], NoGroups);

        Assert.Equal(RefusalCodes.JuryTooSmall, prize.OpenVote(programme, jury, [(mentor, mentee)], [], A.Today.AddDays(2), LotSeed, A.Today.AddDays(1)).Refusal.Code);
        Assert.Equal(PrizeState.Nominating, prize.State);
    }

    [Fact]
    public void Without_a_nomination_the_prize_is_not_awarded()
    {
        var prize = Declared();
        Assert.Empty(Open(prize, [], A.Today.AddDays(1)).Value);
        Assert.Equal((PrizeState.NotAwarded, A.Today.AddDays(1)), (prize.State, prize.SettledOn));
    }

    [Theory]
    [InlineData(0, 10, true)]
    [InlineData(-1, 10, false)]
    [InlineData(0, 11, false)]
    [InlineData(null, null, true)]
    [InlineData(null, 5, false)]
    public void A_vote_gives_points_from_0_to_10_for_both_criteria_or_abstains(int? impact, int? mentorship, bool isAccepted)
    {
        var (prize, ballots) = Voting();

        var cast = ballots[0].Cast(prize, impact, mentorship, Nonce(0), A.Today.AddDays(1));

        Assert.Equal(isAccepted, cast.IsAccepted);
        Assert.Equal((isAccepted, isAccepted && impact is null), (ballots[0].IsCast, ballots[0].Abstains));
    }

    [Fact]
    public void A_vote_is_cast_once_and_until_the_last_day()
    {
        var (prize, ballots) = Voting();
        Assert.True(ballots[0].Cast(prize, 1, 2, Nonce(0), A.Today.AddDays(2)).IsAccepted);
        Assert.Equal(RefusalCodes.AlreadyExists, ballots[0].Cast(prize, 1, 2, Nonce(1), A.Today.AddDays(2)).Refusal.Code);
        Assert.Equal(RefusalCodes.WrongPrizeState, ballots[1].Cast(prize, 1, 2, Nonce(1), A.Today.AddDays(3)).Refusal.Code);
        Assert.Equal($"{prize.Id.Value:N}/{ballots[0].NominationId.Value:N}/{ballots[0].JurorId.Value:N}/1/2/{Nonce(0)}", ballots[0].Record);
        Assert.Equal(PrizeTally.HashOf(ballots[0].Record!), ballots[0].Receipt);
    }

    [Fact]
    public void Votes_are_counted_at_the_final_meeting_when_all_are_in_or_the_time_is_over()
    {
        var (prize, ballots) = Voting();
        var (before, begun) = (A.Now.AddDays(1), A.Now.AddDays(2));
        var meeting = Meeting(begun);
        Assert.Equal([RefusalCodes.FinalMeetingNotBegun, RefusalCodes.JuryStillVotes], Count(prize, meeting, ballots, before).Refusals.Select(refusal => refusal.Code));
        Assert.Equal([RefusalCodes.JuryStillVotes], Count(prize, meeting, ballots, begun).Refusals.Select(refusal => refusal.Code));
        ballots.ToList().ForEach(ballot => _ = ballot.Cast(prize, 5, 5, Nonce(0), A.Today.AddDays(1)).Value);
        Assert.Equal([RefusalCodes.FinalMeetingNotBegun], Count(prize, null, ballots, begun).Refusals.Select(refusal => refusal.Code));

        Assert.True(Count(prize, meeting, ballots, begun).IsAccepted);

        Assert.Equal((PrizeState.Awarded, ballots[0].NominationId, meeting.Id), (prize.State, prize.WinningNominationId!.Value, prize.FinalMeetingId!.Value));
        Assert.Equal(new PrizeAudit(3, AreVotesIntact: true, IsCountRight: true), PrizeAudit.Of(prize, Votes(ballots)));
        Assert.Equal([RefusalCodes.WrongPrizeState], Count(prize, meeting, ballots, begun).Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void A_jury_of_which_too_few_voted_awards_nothing()
    {
        var (prize, ballots) = Voting();
        _ = ballots[0].Cast(prize, 10, 10, Nonce(0), A.Today.AddDays(1)).Value;

        Assert.True(Count(prize, Meeting(A.Now), ballots, A.Now.AddDays(3)).IsAccepted);

        Assert.Equal((PrizeState.NotAwarded, true), (prize.State, prize.WinningNominationId is null));
        Assert.Throws<InvalidOperationException>(() => prize.AwardTo(new("Nobody", Ids.New<OrganisationId>())));
    }

    [Fact]
    public void What_a_juror_who_stood_down_has_not_voted_is_not_waited_for_and_what_it_has_counts()
    {
        var (prize, ballots) = Voting();
        _ = ballots[0].Cast(prize, 1, 1, Nonce(0), A.Today.AddDays(1)).Value;

        Assert.True(Count(prize, Meeting(A.Now), ballots, A.Now.AddDays(1), ballots[0].JurorId, ballots[1].JurorId, ballots[2].JurorId).IsAccepted);

        Assert.Equal(PrizeState.Awarded, prize.State);
    }

    [Fact]
    public void Another_prize_is_no_proof_of_these_votes()
    {
        var (prize, ballots) = Voting();
        var (other, others) = Voting();
        foreach (var (of, all) in new[] { (prize, ballots), (other, others) })
        {
            all.ToList().ForEach(ballot => _ = ballot.Cast(of, 5, 5, Nonce(0), A.Today.AddDays(1)).Value);
            Assert.True(Count(of, Meeting(A.Now), all, A.Now.AddDays(1)).IsAccepted);
        }

        Assert.Equal(new PrizeAudit(3, AreVotesIntact: false, IsCountRight: false), PrizeAudit.Of(prize, Votes(others)));
        Assert.Equal(new PrizeAudit(2, AreVotesIntact: false, IsCountRight: true), PrizeAudit.Of(prize, Votes(ballots.Take(2))));
        Assert.Null(BallotProof.Of(others[0].Receipt!, prize.TallyRoot!, Votes(ballots).Receipts));
    }

    private static string Nonce(int number) => new((char)('0' + number), JuryBallot.NonceLength);

    private static Outcome<Prize> Count(Prize prize, ProgrammeEvent? meeting, IReadOnlyList<JuryBallot> ballots, DateTimeOffset at, params JurorId[] stoodDown)
        => prize.Count(A.ActiveProgramme(), meeting, new(ballots, stoodDown.ToHashSet()), at);

    private static JuryVotes Votes(IEnumerable<JuryBallot> ballots) => new([.. ballots], new HashSet<JurorId>());

    private ProgrammeEvent Meeting(DateTimeOffset at)
        => ProgrammeEvent.Schedule(Ids.New<ProgrammeEventId>(), programme, new(EventKind.Final, "The end", at, at.AddHours(2)), null, []).Value;

    private Prize Declared() => Prize.Declare(Ids.New<PrizeId>(), programme, new("Prize", PrizeTieBreak.Impact, A.Today), exists: false, A.Today).Value;

    private Juror Appointed(Prize prize, OrganisationId? organisation)
        => Juror.Appoint(Ids.New<JurorId>(), prize, programme, new(organisation, "Juror", null), new string('a', Juror.CodeHashLength), A.Now, 0).Value;

    private Juror Seated(Prize prize, OrganisationId? organisation)
        => Appointed(prize, organisation).TakeSeat("issuer", $"{Guid.NewGuid()}", [], managesProgramme: false, A.Now).Value;

    private (Prize Prize, Nomination Nomination) Nominated()
    {
        var pair = A.Pair();
        var prize = Prize.Declare(Ids.New<PrizeId>(), ProgrammeOf(pair), new("Prize", PrizeTieBreak.Impact, A.Today), exists: false, A.Today).Value;
        return (prize, Nomination.Make(Ids.New<NominationId>(), prize, programme, pair, new("It helped.", "Every time.", "Nobody else."), false, 0, A.Today).Value);
    }

    // The pair brings a programme of its own along.
    private static Programme ProgrammeOf(Pair pair)
        => Programme.Create(pair.ProgrammeId, A.Plan(), MatchingPolicy.Default).Value;

    private (Prize Prize, IReadOnlyList<JuryBallot> Ballots) Voting()
    {
        var (prize, nomination) = Nominated();
        return (prize, Open(prize, [.. Enumerable.Range(0, Jury.JurorsMin).Select(_ => Seated(prize, null))], A.Today.AddDays(1), nomination).Value);
    }

    private Outcome<IReadOnlyList<JuryBallot>> Open(Prize prize, IReadOnlyList<Juror> jurors, DateOnly today, params Nomination[] nominations)
        => prize.OpenVote(programme, new(jurors, NoGroups), [], nominations, A.Today.AddDays(2), LotSeed, today);
}
