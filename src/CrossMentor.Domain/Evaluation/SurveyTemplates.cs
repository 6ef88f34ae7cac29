using CrossMentor.Domain.Evaluation.Templates;

namespace CrossMentor.Domain.Evaluation;

/// <summary>All templates of the product, in the order of their codes.</summary>
public static class SurveyTemplates
{
    public static IReadOnlyList<SurveyTemplate> All { get; } =
    [
        FiveLearningPoints.Template,
        MenteeOutcomes.Template,
        MentorOutcomes.Template,
        MentorReflection.Template,
        CrossMentoringBenefits.Template,
        ReverseOutcomes.Template,
    ];

    private static readonly Dictionary<string, SurveyItem> Items =
        All.SelectMany(template => template.Items).ToDictionary(item => item.Code, StringComparer.Ordinal);

    private static readonly Dictionary<OutcomeScale, SurveyTemplate> Scales = All
        .SelectMany(template => template.Items.Select(item => item.Scale).Distinct().Select(scale => (scale, template)))
        .ToDictionary(entry => entry.scale, entry => entry.template);

    public static SurveyTemplate Of(SurveyTemplateCode code) => All[(int)code];

    /// <summary>The template that a scale belongs to; each belongs to one.</summary>
    public static SurveyTemplate Of(OutcomeScale scale) => Scales[scale];

    public static IEnumerable<OutcomeScale> ScalesOf(SurveyTemplateCode code) => Of(code).Items.Select(item => item.Scale).Distinct();

    internal static OutcomeScale? ScaleOf(string item) => Items.GetValueOrDefault(item)?.Scale;
}
