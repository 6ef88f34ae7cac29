namespace CrossMentor.Domain.Evaluation;

/// <summary>The six core standards that EMCC Global measures mentoring programmes by (ISMCP).</summary>
public enum ProgrammeStandard
{
    ClarityOfPurpose,
    TrainingAndBriefing,
    SelectionAndMatching,
    MeasurementAndReview,
    Ethics,
    AdministrationAndSupport,
}
