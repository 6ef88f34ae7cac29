using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation.Templates;

/// <summary>A mentee's own view of its professional development.</summary>
internal static class MenteeOutcomes
{
    public static SurveyTemplate Template { get; } = new(SurveyTemplateCode.MenteeOutcomes, 1, [ParticipantRole.Mentee], SurveyTiming.BeforeAndAfter,
    [
        SurveyItem.Of(
            "mentee-skills-for-next-step", OutcomeScale.ProfessionalDevelopment,
            "I have the skills that my next professional step asks for.",
            "Ik heb de vaardigheden die mijn volgende professionele stap vraagt.",
            "Jeg har de kompetencer, som mit næste faglige skridt kræver.",
            "Ich habe die Fähigkeiten, die mein nächster beruflicher Schritt verlangt."),
        SurveyItem.Of(
            "mentee-tries-new-ways", OutcomeScale.ProfessionalDevelopment,
            "I try out new ways of working and learn from what goes wrong.",
            "Ik probeer nieuwe manieren van werken uit en leer van wat misgaat.",
            "Jeg prøver nye arbejdsmåder og lærer af det, der går galt.",
            "Ich probiere neue Arbeitsweisen aus und lerne aus dem, was misslingt."),
        SurveyItem.Of(
            "mentee-sets-goals", OutcomeScale.CareerDirection,
            "I set myself goals and know how to reach them.",
            "Ik stel mezelf doelen en weet hoe ik ze bereik.",
            "Jeg sætter mig mål og ved, hvordan jeg når dem.",
            "Ich setze mir Ziele und weiß, wie ich sie erreiche."),
        SurveyItem.Of(
            "mentee-knows-the-rules", OutcomeScale.CareerDirection,
            "I know how decisions are made at the levels above mine.",
            "Ik weet hoe op de niveaus boven mij beslissingen worden genomen.",
            "Jeg ved, hvordan beslutninger træffes på niveauerne over mit.",
            "Ich weiß, wie auf den Ebenen über mir Entscheidungen getroffen werden."),
    ]);
}
