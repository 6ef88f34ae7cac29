using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Both roles are asked before and after: there is a survey of the baseline and one of the follow-up, and a survey always asks both.</summary>
public static class EvaluationGate
{
    private const GateCode Code = GateCode.TwoSidedEvaluation;

    public static GateReading Read(IReadOnlyCollection<SurveyWave> published)
    {
        if (!published.Contains(SurveyWave.Baseline))
        {
            return Open("There is no baseline, so nothing could be compared with it. Publish one with publishSurvey.");
        }

        return published.Contains(SurveyWave.FollowUp)
            ? GateReading.Passed(Code, GateDisclosure.Everybody, "Mentors and mentees are asked before, and after the programme.")
            : Open("Nobody is asked after the programme what it came to. Publish the follow-up with publishSurvey; it can open later.");
    }

    private static GateReading Open(string message) => GateReading.Open(Code, GateDisclosure.Everybody, message, [], []);
}
