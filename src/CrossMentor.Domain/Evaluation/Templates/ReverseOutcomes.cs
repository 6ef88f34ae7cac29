using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation.Templates;

/// <summary>What organisations hope for when juniors mentor seniors.</summary>
internal static class ReverseOutcomes
{
    public static SurveyTemplate Template { get; } = new(SurveyTemplateCode.ReverseOutcomes, 1, [ParticipantRole.Mentor, ParticipantRole.Mentee], SurveyTiming.BeforeAndAfter,
    [
        SurveyItem.Of(
            "reverse-understands-other-generation", OutcomeScale.GenerationBridges,
            "I understand what work looks like to people of another generation.",
            "Ik begrijp hoe werk eruitziet voor mensen van een andere generatie.",
            "Jeg forstår, hvordan arbejdet ser ud for mennesker af en anden generation.",
            "Ich verstehe, wie Arbeit für Menschen einer anderen Generation aussieht."),
        SurveyItem.Of(
            "reverse-leadership-insight", OutcomeScale.LeadershipInsight,
            "I know how my organisation is led, and how that is felt elsewhere in it.",
            "Ik weet hoe mijn organisatie wordt geleid en hoe dat elders in de organisatie wordt ervaren.",
            "Jeg ved, hvordan min organisation ledes, og hvordan det opleves andre steder i den.",
            "Ich weiß, wie meine Organisation geführt wird und wie das anderswo in ihr erlebt wird."),
        SurveyItem.Of(
            "reverse-inclusion-climate", OutcomeScale.InclusionClimate,
            "In my organisation everybody is heard, whatever their age or rank.",
            "In mijn organisatie wordt iedereen gehoord, ongeacht leeftijd of rang.",
            "I min organisation bliver alle hørt, uanset alder eller rang.",
            "In meiner Organisation werden alle gehört, unabhängig von Alter und Rang."),
    ]);
}
