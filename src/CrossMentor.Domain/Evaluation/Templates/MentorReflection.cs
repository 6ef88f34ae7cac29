using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation.Templates;

/// <summary>A mentor sees its own leadership mirrored in the other one.</summary>
internal static class MentorReflection
{
    public static SurveyTemplate Template { get; } = new(SurveyTemplateCode.MentorReflection, 1, [ParticipantRole.Mentor], SurveyTiming.AfterOnly,
    [
        SurveyItem.Of(
            "mentor-sees-own-leadership", OutcomeScale.LeadershipReflection,
            "In my mentee I recognised something of my own way of leading.",
            "In mijn mentee herkende ik iets van mijn eigen manier van leidinggeven.",
            "Jeg genkendte noget af min egen måde at lede på i min mentee.",
            "In meiner Mentee oder meinem Mentee habe ich etwas von meiner eigenen Art zu führen wiedererkannt."),
        SurveyItem.Of(
            "mentor-changed-own-leadership", OutcomeScale.LeadershipReflection,
            "Because of our conversations I do something differently as a leader.",
            "Door onze gesprekken doe ik als leidinggevende iets anders.",
            "På grund af vores samtaler gør jeg noget anderledes som leder.",
            "Durch unsere Gespräche mache ich als Führungskraft etwas anders."),
    ]);
}
