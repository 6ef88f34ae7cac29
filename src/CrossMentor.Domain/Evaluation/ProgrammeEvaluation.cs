using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Evaluation;

/// <summary>How the evaluation of a programme goes, and what it came to.</summary>
public sealed record ProgrammeEvaluation(IReadOnlyList<WaveReading> Waves, EffectState EffectState, IReadOnlyList<RoleOutcomes> Outcomes)
{
    /// <param name="enrolled">Everybody who takes part now.</param>
    /// <param name="sheet">What was answered.</param>
    public static ProgrammeEvaluation Of(IReadOnlyCollection<Participant> enrolled, AnswerSheet sheet)
    {
        var waves = sheet.Surveys.Select(survey => new WaveReading(survey, survey.StateOn(sheet.Today), [.. Enum.GetValues<ParticipantRole>().Select(role =>
            RoleResponses.Of(
                role,
                enrolled.Where(person => person.Role == role).Select(person => person.Id).ToHashSet(),
                sheet.OfWave(survey.Wave, role).Select(response => response.ParticipantId).ToHashSet()))])).ToList();
        return new(waves, sheet.EffectState, [.. Enum.GetValues<ParticipantRole>().Select(sheet.OutcomesOf)]);
    }
}
