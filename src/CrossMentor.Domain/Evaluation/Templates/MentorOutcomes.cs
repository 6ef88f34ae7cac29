using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation.Templates;

/// <summary>A mentor's own view of its mentoring and of how inclusively it leads.</summary>
internal static class MentorOutcomes
{
    public static SurveyTemplate Template { get; } = new(SurveyTemplateCode.MentorOutcomes, 1, [ParticipantRole.Mentor], SurveyTiming.BeforeAndAfter,
    [
        SurveyItem.Of(
            "mentor-asks-before-advising", OutcomeScale.MentoringSkills,
            "I ask and listen before I give advice.",
            "Ik vraag en luister voordat ik advies geef.",
            "Jeg spørger og lytter, før jeg giver råd.",
            "Ich frage und höre zu, bevor ich Rat gebe."),
        SurveyItem.Of(
            "mentor-gives-feedback", OutcomeScale.MentoringSkills,
            "I give feedback from which others can learn.",
            "Ik geef feedback waarvan anderen kunnen leren.",
            "Jeg giver feedback, som andre kan lære af.",
            "Ich gebe Rückmeldungen, aus denen andere lernen können."),
        SurveyItem.Of(
            "mentor-notices-exclusion", OutcomeScale.InclusiveLeadership,
            "I notice when somebody in my team is not heard, and do something about it.",
            "Ik merk het als iemand in mijn team niet gehoord wordt en doe daar iets aan.",
            "Jeg lægger mærke til, når nogen i mit team ikke bliver hørt, og gør noget ved det.",
            "Ich bemerke, wenn jemand in meinem Team nicht gehört wird, und unternehme etwas."),
        SurveyItem.Of(
            "mentor-uses-differences", OutcomeScale.InclusiveLeadership,
            "I make use of the different backgrounds of the people I lead.",
            "Ik benut de verschillende achtergronden van de mensen aan wie ik leiding geef.",
            "Jeg gør brug af de forskellige baggrunde hos dem, jeg leder.",
            "Ich nutze die unterschiedlichen Hintergründe der Menschen, die ich führe."),
    ]);
}
