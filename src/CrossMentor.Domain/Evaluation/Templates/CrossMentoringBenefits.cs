using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation.Templates;

/// <summary>The four benefits for which organisations join forces instead of mentoring within each of them.</summary>
internal static class CrossMentoringBenefits
{
    public static SurveyTemplate Template { get; } = new(SurveyTemplateCode.CrossMentoringBenefits, 1, [ParticipantRole.Mentor, ParticipantRole.Mentee], SurveyTiming.AfterOnly,
    [
        SurveyItem.Of(
            "benefit-full-confidentiality", OutcomeScale.FullConfidentiality,
            "I could speak openly, because nothing went back to my organisation.",
            "Ik kon vrijuit spreken, omdat niets terugging naar mijn organisatie.",
            "Jeg kunne tale frit, fordi intet gik tilbage til min organisation.",
            "Ich konnte offen sprechen, weil nichts in meine Organisation zurückging."),
        SurveyItem.Of(
            "benefit-no-power-relation", OutcomeScale.NoPowerRelation,
            "Neither of us had any influence on the career of the other.",
            "Geen van ons beiden had invloed op de loopbaan van de ander.",
            "Ingen af os havde indflydelse på den andens karriere.",
            "Keiner von uns beiden hatte Einfluss auf die Laufbahn des anderen."),
        SurveyItem.Of(
            "benefit-mutual-inspiration", OutcomeScale.MutualInspiration,
            "The view from another organisation showed me a blind spot.",
            "De blik vanuit een andere organisatie liet mij een blinde vlek zien.",
            "Blikket fra en anden organisation viste mig en blind vinkel.",
            "Der Blick aus einer anderen Organisation hat mir einen blinden Fleck gezeigt."),
        SurveyItem.Of(
            "benefit-shared-solutions", OutcomeScale.SharedSolutions,
            "I took a solution from the other organisation home, or gave one to it.",
            "Ik heb een oplossing uit de andere organisatie meegenomen, of er een aan gegeven.",
            "Jeg har taget en løsning med hjem fra den anden organisation eller givet den en.",
            "Ich habe eine Lösung aus der anderen Organisation mitgenommen oder ihr eine gegeben."),
    ]);
}
