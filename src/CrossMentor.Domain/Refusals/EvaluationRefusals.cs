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
