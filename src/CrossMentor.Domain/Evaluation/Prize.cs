using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Evaluation;

/// <summary>The prize of a programme for its most remarkable mentor: mentees nominate, a jury votes, and the winner is named at the final meeting.</summary>
/// <remarks>How it is decided is declared before anybody is nominated. Nothing but the winner ever comes out: no ranking, no points, no other nomination.</remarks>
public sealed class Prize : IVersioned
{
    public const int NameLengthMax = 200;
    public const int WinnerNameLengthMax = 200;
    public const int HashLength = 64;
    public const int NominatingDaysMax = 366;
    public const int VotingDaysMax = 92;

    private Prize()
    {
    }

    public PrizeId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public PrizeState State { get; private set; }

    public PrizeTieBreak TieBreak { get; private set; }

    public DateOnly DeclaredOn { get; private set; }

    /// <summary>The last day on which mentees nominate.</summary>
    public DateOnly NominationsUntil { get; private set; }

    /// <summary>The last day on which the jury votes; null before it begins.</summary>
    public DateOnly? VotesUntil { get; private set; }

    /// <summary>What decides a tie that the criteria leave; it is drawn before anybody votes and told when the prize is awarded.</summary>
    public string? LotSeed { get; private set; }

    /// <summary>SHA-256 of the seed, told before anybody votes.</summary>
    public string? LotCommitment => LotSeed is { } seed ? PrizeTally.HashOf(seed) : null;

    /// <summary>Nominations, their withdrawals and votes so far. Each changes the prize, so that none is lost when it goes on at the same moment.</summary>
    public int EntryCount { get; private set; }

    /// <summary>The nomination that won. It is told to nobody.</summary>
    public NominationId? WinningNominationId { get; private set; }

    public string? WinnerName { get; private set; }

    public OrganisationId? WinnerOrganisationId { get; private set; }

    public PrizeWinner? Winner => WinnerName is { } name && WinnerOrganisationId is { } organisation ? new(name, organisation) : null;

    /// <summary>The root over the receipts of all votes; null until the prize is awarded.</summary>
    public string? TallyRoot { get; private set; }

    /// <summary>Where it was awarded; null until then.</summary>
    public ProgrammeEventId? FinalMeetingId { get; private set; }

    /// <summary>When it was awarded, or it was found that it is not.</summary>
    public DateOnly? SettledOn { get; private set; }

    /// <param name="exists">Whether the programme has a prize already.</param>
    public static Outcome<Prize> Declare(PrizeId id, Programme programme, PrizePlan plan, bool exists, DateOnly today)
    {
        var check = new InputCheck();
        var prize = new Prize
        {
            Id = id,
            ProgrammeId = programme.Id,
            Name = check.Text("name", plan.Name, NameLengthMax),
            TieBreak = plan.TieBreak,
            DeclaredOn = today,
            NominationsUntil = plan.NominationsUntil,
        };
        if (plan.NominationsUntil < today || plan.NominationsUntil > today.AddDays(NominatingDaysMax))
        {
            check.Fail("nominationsUntil", $"Mentees nominate from today on, for {NominatingDaysMax} days at most. Choose another day.");
        }

        List<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        if (exists)
        {
            refusals.Add(new AlreadyExists("programmeId"));
        }

        return refusals.Count > 0 ? Outcome<Prize>.Refused(refusals) : prize;
    }

    public Outcome CheckState(PrizeState state) => State == state ? Outcome.Accepted : new WrongPrizeState(State);

    public Outcome CheckNominating(DateOnly today) => State == PrizeState.Nominating && today > NominationsUntil ? new WrongPrizeState(State) : CheckState(PrizeState.Nominating);

    public Outcome CheckVoting(DateOnly today) => State == PrizeState.Voting && today > VotesUntil ? new WrongPrizeState(State) : CheckState(PrizeState.Voting);

    /// <summary>A nomination is taken back as long as others may be made.</summary>
    public Outcome<Prize> Withdraw(DateOnly today) => CheckNominating(today).Then(() =>
    {
        NoteEntry();
        return this;
    });

    /// <summary>Asks each juror about each nomination that it has no tie to. Without any nomination the prize is not awarded.</summary>
    /// <param name="pairs">The organisations of all pairs that could have been nominated, so that a refusal tells nothing of those that were.</param>
    public Outcome<IReadOnlyList<JuryBallot>> OpenVote(
        Programme programme, Jury jury, IEnumerable<(OrganisationId Mentor, OrganisationId Mentee)> pairs, IReadOnlyList<Nomination> nominations,
        DateOnly votesUntil, string lotSeed, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(lotSeed.Length, HashLength);
        var check = new InputCheck();
        if (votesUntil < today || votesUntil > today.AddDays(VotingDaysMax))
        {
            check.Fail("votesUntil", $"A jury votes from today on, for {VotingDaysMax} days at most. Choose another day.");
        }

        List<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. CheckState(PrizeState.Nominating).Refusals, .. check.Refusals];
        if (State == PrizeState.Nominating && today <= NominationsUntil)
        {
            refusals.Add(new NominationsStillOpen(NominationsUntil));
        }

        if (!jury.Covers(pairs.Concat(nominations.Select(nomination => (nomination.MentorOrganisationId, nomination.MenteeOrganisationId)))))
        {
            refusals.Add(new JuryTooSmall(Jury.JurorsMin));
        }

        if (refusals.Count > 0)
        {
            return Outcome<IReadOnlyList<JuryBallot>>.Refused(refusals);
        }

        (State, VotesUntil, LotSeed) = (PrizeState.Voting, votesUntil, lotSeed);
        if (nominations.Count == 0)
        {
            (State, SettledOn) = (PrizeState.NotAwarded, today);
        }

        return Outcome<IReadOnlyList<JuryBallot>>.Accepted(
        [
            .. nominations.SelectMany(nomination => jury
                .WithoutTie(nomination.MentorOrganisationId, nomination.MenteeOrganisationId)
                .Select(juror => JuryBallot.Of(Ids.New<JuryBallotId>(), nomination, juror))),
        ]);
    }

    /// <summary>Counts the votes at the final meeting. What comes out is nobody's to choose; answers the nomination that won, if one did.</summary>
    /// <param name="finalMeeting">Null where none is scheduled.</param>
    public Outcome<Prize> Count(Programme programme, ProgrammeEvent? finalMeeting, JuryVotes votes, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        List<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. CheckState(PrizeState.Voting).Refusals];
        if (finalMeeting is null || finalMeeting.CheckBegun(now).IsRefused)
        {
            refusals.Add(new FinalMeetingNotBegun(finalMeeting?.StartsAt));
        }

        if (State == PrizeState.Voting && today <= VotesUntil && !votes.AreComplete)
        {
            refusals.Add(new JuryStillVotes(VotesUntil!.Value));
        }

        if (refusals.Count > 0)
        {
            return Outcome<Prize>.Refused(refusals);
        }

        WinningNominationId = votes.WinnerOf(TieBreak, LotSeed!);
        State = WinningNominationId is null ? PrizeState.NotAwarded : PrizeState.Awarded;
        (TallyRoot, FinalMeetingId, SettledOn) = (MerkleTree.RootOf(votes.Receipts), finalMeeting!.Id, today);
        return this;
    }

    /// <summary>Names the mentor of the nomination that won.</summary>
    public void AwardTo(PrizeWinner winner)
    {
        if (State != PrizeState.Awarded)
        {
            throw new InvalidOperationException("Nobody won the prize, so it is awarded to nobody.");
        }

        (WinnerName, WinnerOrganisationId) = (winner.Name, winner.OrganisationId);
    }

    internal void NoteEntry() => EntryCount++;
}
