using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Steering;

/// <summary>Something that the organisations of a programme vote on, and what became of it.</summary>
/// <remarks>Each organisation has one vote. It is counted when everybody has voted or the time is over, and then it is settled for good.</remarks>
public sealed class SteeringDecision : IVersioned
{
    public const int TitleLengthMax = 200;
    public const int ReasonLengthMax = 2000;
    public const int VotingDaysMax = 92;

    /// <summary>Decisions of one programme that are put to the vote at a time.</summary>
    public const int ProposedMax = 50;

    private SteeringDecision()
    {
    }

    public SteeringDecisionId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>The organisation that proposed it; null for the manager.</summary>
    public OrganisationId? ProposedById { get; private set; }

    public SteeringTopicId? TopicId { get; private set; }

    public SteeringSubject Subject { get; private set; }

    /// <summary>The gate to do without; null for every other subject.</summary>
    public GateCode? Gate { get; private set; }

    /// <summary>The case that something is to be found about; null for every other subject.</summary>
    public NonRecruitmentCaseId? NonRecruitmentCaseId { get; private set; }

    /// <summary>What is to be found; null for every other subject.</summary>
    public NonRecruitmentState? Finding { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Reason { get; private set; } = string.Empty;

    public DateOnly ProposedOn { get; private set; }

    /// <summary>The last day on which organisations vote.</summary>
    public DateOnly VotesUntil { get; private set; }

    /// <summary>Votes so far. Each vote changes the decision, so that none is lost when it is closed at the same moment.</summary>
    public int VoteCount { get; private set; }

    public SteeringDecisionState State { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>How the vote went; null until it is counted.</summary>
    public SteeringBallot? Ballot { get; private set; }

    /// <param name="topic">The topic that the motion answers, if it names one.</param>
    /// <param name="proposed">Decisions of the programme that are put to the vote already.</param>
    public static Outcome<SteeringDecision> Propose(
        SteeringDecisionId id, Programme programme, SteeringMotion motion, SteeringTopic? topic, int proposed, DateOnly today)
    {
        var check = new InputCheck();
        var decision = new SteeringDecision
        {
            Id = id,
            ProgrammeId = programme.Id,
            ProposedById = motion.ProposedById,
            TopicId = motion.TopicId,
            Subject = motion.Subject,
            Gate = ReadGate(check, programme, motion),
            NonRecruitmentCaseId = motion.Case?.Id,
            Finding = ReadFinding(check, programme, motion),
            Title = check.Text("title", motion.Title, TitleLengthMax),
            Reason = check.Text("reason", motion.Reason, ReasonLengthMax),
            ProposedOn = today,
            VotesUntil = motion.VotesUntil,
        };
        if (motion.VotesUntil < today || motion.VotesUntil > today.AddDays(VotingDaysMax))
        {
            check.Fail("votesUntil", $"Organisations vote from today on, for {VotingDaysMax} days at most. Choose another day.");
        }

        if (topic is not null && topic.ProgrammeId != programme.Id)
        {
            check.Fail("topicId", "The topic belongs to another programme. Choose one of this programme.");
        }

        if (proposed >= ProposedMax)
        {
            check.Fail("programmeId", $"A programme has {ProposedMax} decisions at the vote at most. Close one first.");
        }

        // The clause on non-recruitment outlives the programme, and so does what has to be decided of it.
        var open = motion.Subject == SteeringSubject.FindOnNonRecruitment ? Outcome.Accepted : programme.CheckNotClosed();
        IReadOnlyList<Refusal> refusals = [.. open.Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<SteeringDecision>.Refused(refusals) : decision;
    }

    /// <param name="hasVoted">Whether the organisation of the representative has voted already.</param>
    public Outcome<SteeringVote> Vote(SteeringVoteId id, Representative representative, SteeringChoice choice, bool hasVoted, DateOnly today)
    {
        if (representative.ProgrammeId != ProgrammeId || !representative.Stands)
        {
            return new InvalidInput("representativeId", "Nobody sits in this steering group as this representative. Name one who does.");
        }

        if (State != SteeringDecisionState.Proposed || today > VotesUntil)
        {
            return new WrongDecisionState(State);
        }

        if (hasVoted)
        {
            return new AlreadyExists("organisation");
        }

        VoteCount++;
        return SteeringVote.Of(id, this, representative, choice, today);
    }

    /// <summary>Counts the votes, when nobody can vote any more.</summary>
    /// <param name="organisations">Those that take part.</param>
    public Outcome<SteeringDecision> Close(IReadOnlyCollection<OrganisationId> organisations, IEnumerable<SteeringVote> votes, DateOnly today)
    {
        if (State != SteeringDecisionState.Proposed)
        {
            return new WrongDecisionState(State);
        }

        var ballot = SteeringBallot.Count(organisations, votes);
        if (today <= VotesUntil && !ballot.IsComplete)
        {
            return new VotingStillOpen(VotesUntil);
        }

        (Ballot, State, ClosedOn) = (ballot, ResultOf(ballot), today);
        return this;
    }

    /// <summary>Whether it was decided that competitors may be in a programme together.</summary>
    public bool Admits(ProgrammeId programme)
        => ProgrammeId == programme && Subject == SteeringSubject.AdmitCompetitors && State == SteeringDecisionState.Adopted;

    /// <summary>What it found about a case; null while it has not been adopted, and where it is about something else.</summary>
    public NonRecruitmentState? FindingOn(NonRecruitmentCase found)
        => NonRecruitmentCaseId == found.Id && State == SteeringDecisionState.Adopted ? Finding : null;

    // What an organisation keeps to itself is its own to show, so no majority shows it.
    private SteeringDecisionState ResultOf(SteeringBallot ballot)
        => Subject is SteeringSubject.ShareBalances or SteeringSubject.JoinBenchmark && ballot.Result == SteeringDecisionState.Adopted && ballot.ForCount < ballot.OrganisationCount
            ? SteeringDecisionState.Rejected
            : ballot.Result;

    private static GateCode? ReadGate(InputCheck check, Programme programme, SteeringMotion motion)
    {
        if (motion.Subject != SteeringSubject.WaiveGate)
        {
            if (motion.Gate is not null)
            {
                check.Fail("gate", "Only a decision to waive a gate names one. Leave gate out.");
            }

            return null;
        }

        if (motion.Gate is not { } gate)
        {
            check.Fail("gate", "Say which gate the programme is to do without.");
        }
        else if (!Gates.MayBeWaived(gate))
        {
            check.Fail("gate", "No majority does without this gate: it protects people, or is each organisation's own word. Pass it.");
        }
        else if (!programme.AsksFor(gate))
        {
            check.Fail("gate", "The programme does not ask for this gate, so there is nothing to waive.");
        }

        return motion.Gate;
    }
    private static NonRecruitmentState? ReadFinding(InputCheck check, Programme programme, SteeringMotion motion)
    {
        if (motion.Subject != SteeringSubject.FindOnNonRecruitment)
        {
            if (motion.Case is not null || motion.Finding is not null)
            {
                check.Fail(
                    motion.Case is not null ? "nonRecruitmentCaseId" : "finding", "Only a decision about a case of non-recruitment names a case and a finding. Leave both out.");
            }

            return null;
        }

        if (motion.Case is null || motion.Case.ProgrammeId != programme.Id)
        {
            check.Fail("nonRecruitmentCaseId", "Say about which case of this programme something is to be found.");
        }

        if (motion.Finding is null or NonRecruitmentState.Open)
        {
            check.Fail("finding", "Say what is to be found: NO_BREACH, CONSENTED or BREACH.");
        }

        return motion.Finding;
    }
}
