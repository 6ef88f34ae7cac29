using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Results;

namespace CrossMentor.Application.Matching;

/// <summary>Says why two people whom somebody wants to pair by hand cannot be a pair.</summary>
internal static class PinRefusals
{
    public static Refusal Of(DemandConflict conflict)
    {
        string? Cited(string name) => conflict.Reason.Parameters.Where(parameter => parameter.Name == name).Select(parameter => parameter.Value).FirstOrDefault();

        return conflict.ParticipantIds is [var mentor, var mentee]
            ? new PinNotEligible(
                ParticipantId.From(mentor), ParticipantId.From(mentee), Cited("ruleId"), Cited("ruleCode") ?? conflict.Reason.Code, conflict.Reason.Text)
            : new DecisionConflict(ParticipantId.From(conflict.ParticipantIds[0]), conflict.Reason.Text);
    }
}
