using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>A published mentoring pair. Mentor and mentee belong to different organisations, always.</summary>
/// <remarks>
/// Proposed until everybody agreed whom the programme asks; then published, which is confirmed; active when the two begin; completed or ended.
/// Whoever declines or unwinds gives no account of it to the other side.
/// </remarks>
public sealed class Pair : IVersioned
{
    private Pair()
    {
    }

    public PairId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ParticipantId MentorId { get; private set; }

    public ParticipantId MenteeId { get; private set; }

    public PersonId MentorPersonId { get; private set; }

    public PersonId MenteePersonId { get; private set; }

    public OrganisationId MentorOrganisationId { get; private set; }

    public OrganisationId MenteeOrganisationId { get; private set; }

    public TrackId? TrackId { get; private set; }

    public PairState State { get; private set; }

    /// <summary>Whether the two, and their organisations, know of each other. It never becomes false again.</summary>
    public bool IsDisclosed { get; private set; }

    public PairAnswers Answers { get; private set; } = PairAnswers.AskedBy(PairApproval.None);

    /// <summary>What the mentee is told of the mentor before the pair is confirmed; null where nobody is asked.</summary>
    public BlindedProfile? MentorProfile { get; private set; }

    /// <summary>What the mentor is told of the mentee before the pair is confirmed; null where nobody is asked.</summary>
    public BlindedProfile? MenteeProfile { get; private set; }

    /// <summary>When the manager published it.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>When the last of those who were asked agreed.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public PairEndReason? EndReason { get; private set; }

    /// <summary>When the two began.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    public Pledge? MentorPledge { get; private set; }

    public Pledge? MenteePledge { get; private set; }

    /// <summary>Whether the mentor has said that the pair is complete.</summary>
    public bool MentorCompletes { get; private set; }

    /// <summary>Whether the mentee has said that the pair is complete.</summary>
    public bool MenteeCompletes { get; private set; }

    public int Score { get; private set; }

    public PairExplanation Explanation { get; private set; } = new(0, [], []);

    /// <summary>Whether the pair may still come about or goes on.</summary>
    public bool IsRunning => PairStates.Running.Contains(State);

    public bool IsConfirmed => PairStates.Confirmed.Contains(State);

    /// <summary>How many of those who are asked have not answered yet; none where the pair does not wait any more.</summary>
    public int AnswersAwaited => State == PairState.Proposed ? Answers.AwaitedCount : 0;

    public PersonId PersonOf(PairSide side) => side == PairSide.Mentor ? MentorPersonId : MenteePersonId;

    public OrganisationId OrganisationOf(PairSide side) => side == PairSide.Mentor ? MentorOrganisationId : MenteeOrganisationId;

    /// <summary>Takes the answer of one who was asked. The last that was awaited confirms the pair, if both have a place for it.</summary>
    public Outcome<Pair> Answer(PairSide side, PairVoice voice, bool agrees, PairPlaces places, DateTimeOffset at)
    {
        var answer = agrees ? PairAnswer.Agreed : PairAnswer.Declined;
        var before = Answers.Of(side, voice);
        if (before == PairAnswer.NotAsked)
        {
            return new AnswerNotAsked();
        }

        if (before == answer)
        {
            return this; // said twice is said once
        }

        if (State != PairState.Proposed)
        {
            return new WrongPairState(State);
        }

        var answers = Answers.With(side, voice, answer);
        if (!agrees)
        {
            (Answers, State, EndedAt) = (answers, PairState.Declined, at);
            return this;
        }

        if (!answers.AreComplete)
        {
            Answers = answers;
            return this;
        }

        if (places.Check().IsRefused)
        {
            return new NoPlaceLeft();
        }

        Answers = answers;
        Confirm(at);
        return this;
    }

    /// <summary>Whether the pair is confirmed and goes on, so that the two may work together.</summary>
    public Outcome CheckConfirmed() => IsConfirmed ? Outcome.Accepted : new WrongPairState(State);

    /// <summary>Makes a confirmed pair active; beginning twice is the same as beginning once.</summary>
    /// <remarks>Whether its gates are passed is asked before, by whoever can read them.</remarks>
    public Outcome<Pair> Start(DateTimeOffset at)
    {
        if (State == PairState.Active)
        {
            return this;
        }

        if (State != PairState.Published)
        {
            return new WrongPairState(State);
        }

        (State, StartedAt) = (PairState.Active, at);
        return this;
    }

    /// <summary>Keeps what one of the two promises the other; a later promise replaces it.</summary>
    public Outcome<Pair> Pledge(PairSide side, Pledge pledge)
    {
        if (!IsConfirmed)
        {
            return new WrongPairState(State);
        }

        if (side == PairSide.Mentor)
        {
            MentorPledge = pledge;
        }
        else
        {
            MenteePledge = pledge;
        }

        return this;
    }

    /// <summary>Completes the pair when both have said so, or at once when the manager does.</summary>
    /// <param name="side">Who says so; null for the manager.</param>
    public Outcome<Pair> Complete(PairSide? side, ConfirmedSessions sessions, PairExpectations expectations, DateTimeOffset at)
    {
        if (State == PairState.Completed)
        {
            return this;
        }

        if (!IsConfirmed)
        {
            return new WrongPairState(State);
        }

        if (sessions.Count < expectations.SessionsMin)
        {
            return new SessionsMissing(sessions.Count, expectations.SessionsMin);
        }

        MentorCompletes |= side == PairSide.Mentor;
        MenteeCompletes |= side == PairSide.Mentee;
        if (side is null || (MentorCompletes && MenteeCompletes))
        {
            (State, EndedAt) = (PairState.Completed, at);
        }

        return this;
    }

    /// <summary>Ends a running pair at the wish of somebody it concerns.</summary>
    public Outcome<Pair> Unwind(PairEndReason reason, DateTimeOffset at)
    {
        if (reason is PairEndReason.Withdrawal or PairEndReason.Rematched)
        {
            return new InvalidInput("reason", "This reason belongs to withdrawals and later matches. Choose another one.");
        }

        if (State == PairState.Ended)
        {
            return this; // the other one wished the same
        }

        if (!IsRunning)
        {
            return new WrongPairState(State);
        }

        End(reason, at);
        return this;
    }

    /// <summary>Ends the pair without fault; ending twice is the same as ending once.</summary>
    public void End(PairEndReason reason, DateTimeOffset at)
    {
        if (IsRunning)
        {
            (State, EndReason, EndedAt) = (PairState.Ended, reason, at);
        }
    }

    /// <summary>A pair that somebody proposes by hand, without a score.</summary>
    /// <param name="people">The two.</param>
    public static Pair ProposeByHand(
        PairId id, CrossPair pair, PairApproval approval, IReadOnlyDictionary<PersonId, Person> people, DateTimeOffset at) => Publish(
        id,
        pair,
        new(0, [], []),
        approval,
        BlindedProfile.Of(pair.Mentor, people[pair.Mentor.PersonId]),
        BlindedProfile.Of(pair.Mentee, people[pair.Mentee.PersonId]),
        at);

    internal static Pair Publish(
        PairId id, CrossPair pair, PairExplanation explanation, PairApproval approval, BlindedProfile? mentor, BlindedProfile? mentee, DateTimeOffset at)
    {
        var published = new Pair
        {
            Id = id,
            ProgrammeId = pair.Mentor.ProgrammeId,
            MentorId = pair.Mentor.Id,
            MenteeId = pair.Mentee.Id,
            MentorPersonId = pair.Mentor.PersonId,
            MenteePersonId = pair.Mentee.PersonId,
            MentorOrganisationId = pair.Mentor.OrganisationId,
            MenteeOrganisationId = pair.Mentee.OrganisationId,
            TrackId = pair.TrackId,
            State = PairState.Proposed,
            Answers = PairAnswers.AskedBy(approval),
            MentorProfile = mentor,
            MenteeProfile = mentee,
            PublishedAt = at,
            Score = explanation.Score,
            Explanation = explanation,
        };
        if (published.Answers.AreComplete)
        {
            published.Confirm(at);
        }

        return published;
    }

    private void Confirm(DateTimeOffset at) => (State, IsDisclosed, ConfirmedAt) = (PairState.Published, true, at);
}
