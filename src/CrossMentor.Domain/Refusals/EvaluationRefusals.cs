using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Refusals;

/// <summary>A survey would ask one role only, though both are meant to gain.</summary>
public sealed record OneSidedSurvey(ParticipantRole MissingRole) : Refusal(
    RefusalCodes.OneSidedSurvey,
    $"The survey asks {(MissingRole == ParticipantRole.Mentor ? "mentors" : "mentees")} nothing. Add a template for their role.");

/// <summary>The survey is not open.</summary>
public sealed record SurveyNotOpen(SurveyState State) : Refusal(
    RefusalCodes.SurveyNotOpen,
    State == SurveyState.Planned ? "The survey has not opened. Come back when it has." : "The survey is closed and stays as it is.");

/// <summary>The prize is not in a state that allows this.</summary>
public sealed record WrongPrizeState(PrizeState State) : Refusal(
    RefusalCodes.WrongPrizeState,
    State switch
    {
        PrizeState.Nominating => "The jury does not vote yet, or the time to nominate is over. Look at nominationsUntil.",
        PrizeState.Voting => "The jury votes, or the time to vote is over. Award the prize at the final meeting.",
        _ => "The prize is settled and stays as it is.",
    });

/// <summary>Mentees may still nominate, so the jury is not asked yet.</summary>
public sealed record NominationsStillOpen(DateOnly NominationsUntil) : Refusal(
    RefusalCodes.NominationsStillOpen,
    $"Mentees nominate until {NominationsUntil:yyyy-MM-dd}. Open the vote after that.");

/// <summary>Jurors may still vote, so the votes are not counted yet.</summary>
public sealed record JuryStillVotes(DateOnly VotesUntil) : Refusal(
    RefusalCodes.JuryStillVotes,
    $"Jurors who have not voted may do so until {VotesUntil:yyyy-MM-dd}. Award the prize after that, or when all have voted.");

/// <summary>The prize is awarded at the final meeting, and it has not begun.</summary>
public sealed record FinalMeetingNotBegun(DateTimeOffset? StartsAt) : Refusal(
    RefusalCodes.FinalMeetingNotBegun,
    StartsAt is { } startsAt
        ? $"The final meeting begins at {startsAt:u}. Award the prize there."
        : "The programme has no final meeting. Schedule it with scheduleEvent, and award the prize there.");

/// <summary>There is a pair that too few jurors may judge. Which one, and whether it was nominated, is not told.</summary>
public sealed record JuryTooSmall(int JurorsMin) : Refusal(
    RefusalCodes.JuryTooSmall,
    $"Each pair of the programme needs {JurorsMin} jurors who have taken their seats and are tied to neither organisation. Appoint more, best of no organisation of the programme.");

/// <summary>Whoever judges belongs to nobody in the programme but to the organisation that it was appointed for.</summary>
public sealed record JurorConflict() : Refusal(
    RefusalCodes.JurorConflict,
    "You run the prize, or belong to another organisation of the programme than the one you were appointed for. Let somebody else judge.");
