using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation.Templates;

/// <summary>The five points that mentors and mentees of many programmes name first when they are asked what they learned.</summary>
internal static class FiveLearningPoints
{
    public static SurveyTemplate Template { get; } = new(SurveyTemplateCode.FiveLearningPoints, 1, [ParticipantRole.Mentor, ParticipantRole.Mentee], SurveyTiming.BeforeAndAfter,
    [
        SurveyItem.Of(
            "network-of-alliances", OutcomeScale.NetworkOfAlliances,
            "I have allies outside my own unit whom I turn to in order to be better informed.",
            "Ik heb bondgenoten buiten mijn eigen afdeling bij wie ik terechtkan om beter geïnformeerd te zijn.",
            "Jeg har allierede uden for min egen enhed, som jeg bruger for at være bedre orienteret.",
            "Ich habe Verbündete außerhalb meines eigenen Bereichs, an die ich mich wende, um besser informiert zu sein."),
        SurveyItem.Of(
            "changing-conditions", OutcomeScale.ManagementAndLeadership,
            "When conditions change, I find the balance between managing by figures and leading people.",
            "Als omstandigheden veranderen, vind ik de balans tussen sturen op cijfers en leidinggeven aan mensen.",
            "Når vilkårene ændrer sig, finder jeg balancen mellem at styre efter tal og at lede mennesker.",
            "Wenn sich die Bedingungen ändern, finde ich das Gleichgewicht zwischen Steuern nach Kennzahlen und Führen von Menschen."),
        SurveyItem.Of(
            "manager-to-leader", OutcomeScale.LeadershipRole,
            "I lead with a vision of change that others want to follow.",
            "Ik geef leiding met een visie op verandering die anderen willen volgen.",
            "Jeg leder med en vision for forandring, som andre har lyst til at følge.",
            "Ich führe mit einer Vision von Veränderung, der andere folgen wollen."),
        SurveyItem.Of(
            "role-model-and-values", OutcomeScale.RoleModelAndValues,
            "I am clear about my own values and act as a role model.",
            "Ik ben helder over mijn eigen waarden en geef het goede voorbeeld.",
            "Jeg er klar over mine egne værdier og går foran som rollemodel.",
            "Ich bin mir über meine eigenen Werte im Klaren und handle als Vorbild."),
        SurveyItem.Of(
            "career-clarity", OutcomeScale.CareerClarity,
            "I know what I want in my career.",
            "Ik weet wat ik wil in mijn loopbaan.",
            "Jeg ved, hvad jeg vil med min karriere.",
            "Ich weiß, was ich in meiner beruflichen Laufbahn will."),
    ]);
}
