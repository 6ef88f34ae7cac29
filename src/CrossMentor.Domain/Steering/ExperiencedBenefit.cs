using CrossMentor.Domain.Access;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Steering;

/// <summary>Where the people of one organisation stand among all in how much they say that mentoring across organisations gives them.</summary>
/// <param name="Percentile">
/// The mean of their ranks among all who answered, 0 to 100, ties halfway: 50 where an organisation experiences what everybody does, however many take part.
/// Null where too few answered.
/// </param>
public sealed record ExperiencedBenefit(OrganisationId OrganisationId, int? Percentile)
{
    /// <summary>An organisation below it experiences less than is fair: of two people drawn by lot, its own says more in about one of three cases only.</summary>
    public const int PercentileMin = 35;

    /// <summary>With fewer organisations the rank of one tells that of the other.</summary>
    public const int OrganisationsMin = 3;

    public bool IsOutsideTolerance => Percentile < PercentileMin;

    public bool IsSuppressed => Percentile is null;

    /// <summary>One row an organisation, in the order they are given.</summary>
    /// <param name="answered">Of one closed wave, each person with the organisation it belonged to and the mean of what it said.</param>
    /// <remarks>
    /// An organisation of which fewer than five answered is left out of the whole comparison: the mean rank of all is 50, so what is missing from the others
    /// would be its own.
    /// </remarks>
    public static IReadOnlyList<ExperiencedBenefit> Of(IEnumerable<OrganisationId> organisations, IEnumerable<(OrganisationId Organisation, double Mean)> answered)
    {
        var told = answered.GroupBy(answer => answer.Organisation).Where(own => own.Count() >= SmallGroups.PeopleMin).ToList();
        if (told.Count < OrganisationsMin)
        {
            return [.. organisations.Select(organisation => new ExperiencedBenefit(organisation, null))];
        }

        var all = told.SelectMany(own => own.Select(answer => answer.Mean)).ToList();
        var percentiles = told.ToDictionary(
            own => own.Key,
            own => (int)Math.Round(own.Average(answer => 100.0 * all.Sum(other => other < answer.Mean ? 1 : other == answer.Mean ? 0.5 : 0) / all.Count), MidpointRounding.AwayFromZero));
        return [.. organisations.Select(organisation => new ExperiencedBenefit(organisation, percentiles.TryGetValue(organisation, out var percentile) ? percentile : null))];
    }

    /// <summary>The means of the people of the last closed wave that asked for the benefits; none before there is one.</summary>
    public static IReadOnlyList<(OrganisationId Organisation, double Mean)> AnswersOf(IEnumerable<Survey> surveys, IEnumerable<SurveyResponse> responses, DateOnly today)
    {
        var wave = surveys
            .Where(survey => survey.IsClosedOn(today) && survey.Templates.Contains(SurveyTemplateCode.CrossMentoringBenefits))
            .Select(survey => (SurveyWave?)survey.Wave)
            .Max();
        return [.. responses
            .Where(response => response.Wave == wave)
            .Select(response => (response.OrganisationId, Answers: response.Answers.Where(IsAboutBenefits).Select(answer => (double)answer.Value).ToList()))
            .Where(own => own.Answers.Count > 0)
            .Select(own => (own.OrganisationId, own.Answers.Average()))];
    }

    private static bool IsAboutBenefits(SurveyAnswer answer)
        => SurveyTemplates.ScaleOf(answer.Item) is { } scale && SurveyTemplates.ScalesOf(SurveyTemplateCode.CrossMentoringBenefits).Contains(scale);
}
