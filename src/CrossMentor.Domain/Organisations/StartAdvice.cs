namespace CrossMentor.Domain.Organisations;

/// <summary>Whether an organisation should start mentoring with others: one criterion that is met is enough.</summary>
/// <param name="Version">The version of the organisation's own answers; 0 before the first.</param>
/// <param name="Criteria">All three, each for itself.</param>
/// <param name="Advice">False only where every criterion is known not to be met.</param>
public sealed record StartAdvice(OrganisationId OrganisationId, int Version, IReadOnlyList<StartReading> Criteria, Truth Advice)
{
    /// <param name="assessment">Null before the organisation has answered anything.</param>
    public static StartAdvice Of(ConsortiumFeasibility feasibility, StartAssessment? assessment)
    {
        var criteria = Enum.GetValues<StartCriterion>().Select(criterion => Read(criterion, feasibility, assessment)).ToList();
        return new(feasibility.OrganisationId, assessment?.Version ?? 0, criteria, AdviceOn(criteria));
    }

    private static StartReading Read(StartCriterion criterion, ConsortiumFeasibility feasibility, StartAssessment? assessment)
    {
        if (criterion == StartCriterion.TooSmall && feasibility.Verdict != FeasibilityVerdict.Unknown)
        {
            var state = feasibility.Verdict == FeasibilityVerdict.CrossMentoringAdvised ? Truth.True : Truth.False;
            return new(criterion, state, AnswerSource.Derived, feasibility.Reason);
        }

        return assessment?.AnswerTo(criterion) is { } answer
            ? new(criterion, answer.Answer, AnswerSource.Stated, answer.Evidence)
            : new(criterion, Truth.Unknown, AnswerSource.None, null);
    }

    private static Truth AdviceOn(List<StartReading> criteria)
    {
        if (criteria.Exists(reading => reading.State == Truth.True))
        {
            return Truth.True;
        }

        return criteria.TrueForAll(reading => reading.State == Truth.False) ? Truth.False : Truth.Unknown;
    }
}
