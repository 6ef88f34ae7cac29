using CrossMentor.Domain.Agreements;

namespace CrossMentor.Domain.Evaluation;

/// <summary>One statement that somebody agrees with from 1 (not at all) to 5 (entirely).</summary>
/// <param name="Code">By which answers name it. It never changes and is never used again, whatever becomes of the wording.</param>
/// <param name="Texts">One wording a language, in the order of the languages.</param>
public sealed record SurveyItem(string Code, OutcomeScale Scale, IReadOnlyList<LocalText> Texts)
{
    public const int AnswerMin = 1;
    public const int AnswerMax = 5;
    public const int CodeLengthMax = 60;

    internal static SurveyItem Of(string code, OutcomeScale scale, string en, string nl, string da, string de)
        => new(code, scale, [new("da", da), new("de", de), new("en", en), new("nl", nl)]);
}
