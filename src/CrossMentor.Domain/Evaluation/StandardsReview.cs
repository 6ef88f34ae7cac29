using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Evaluation;

/// <summary>What the data of a programme shows of the six core standards, to see where it stands before anybody assesses it.</summary>
/// <remarks>
/// The standards, the levels with their thresholds, and that a programme has to have completed a cycle of twelve months are EMCC's. What counts as evidence,
/// that each piece counts alike, and that the whole is the mean of the six are ours: an assessor reads documents and asks people, which no data replaces.
/// </remarks>
public sealed record StandardsReview(int Overall, AccreditationLevel Level, bool HasCompletedCycle, IReadOnlyList<StandardScore> Standards)
{
    /// <summary>How long a cycle is at least.</summary>
    public const int CycleMonths = 12;

    private static readonly (AccreditationLevel Level, int Overall, int Each)[] Thresholds =
        [(AccreditationLevel.Gold, 90, 80), (AccreditationLevel.Silver, 80, 70), (AccreditationLevel.Bronze, 70, 60)];

    /// <summary>Which evidence belongs to which standard.</summary>
    public static IReadOnlyDictionary<ProgrammeStandard, IReadOnlyList<StandardEvidence>> Evidence { get; } = new Dictionary<ProgrammeStandard, IReadOnlyList<StandardEvidence>>
    {
        [ProgrammeStandard.ClarityOfPurpose] =
            [StandardEvidence.IntentStated, StandardEvidence.PurposeAgreed, StandardEvidence.SponsorsAppointed, StandardEvidence.GoalsSet],
        [ProgrammeStandard.TrainingAndBriefing] =
            [StandardEvidence.TrainingRequired, StandardEvidence.PeopleTrained, StandardEvidence.JointTrainingHeld, StandardEvidence.GuidanceComplete],
        [ProgrammeStandard.SelectionAndMatching] =
            [StandardEvidence.PeopleChoose, StandardEvidence.PairsExplained, StandardEvidence.UnwoundReassigned, StandardEvidence.MatchVerified],
        [ProgrammeStandard.MeasurementAndReview] =
        [
            StandardEvidence.BothRolesAsked, StandardEvidence.WavesClosed, StandardEvidence.FollowUpPlanned, StandardEvidence.CostsRecorded,
            StandardEvidence.IntentMeasured,
        ],
        [ProgrammeStandard.Ethics] = [StandardEvidence.AgreementSigned, StandardEvidence.EthicsAcknowledged, StandardEvidence.ConfidentialityAgreed],
        [ProgrammeStandard.AdministrationAndSupport] =
            [StandardEvidence.SteeringCovered, StandardEvidence.KickOffHeld, StandardEvidence.FinalMeetingHeld, StandardEvidence.SessionsHeld],
    };

    /// <param name="shares">Of each piece of evidence how much is there, from 0 to 1; what is missing is not there at all.</param>
    public static StandardsReview Of(IReadOnlyDictionary<StandardEvidence, double> shares, bool hasCompletedCycle)
    {
        var standards = Evidence.OrderBy(standard => standard.Key).Select(standard => new StandardScore(
            standard.Key,
            (int)Math.Floor(Math.Round(100 * standard.Value.Average(evidence => shares.GetValueOrDefault(evidence)), 6)),
            [.. standard.Value.Select(evidence => new EvidenceFigure(evidence, (int)Math.Floor(Math.Round(100 * shares.GetValueOrDefault(evidence), 6))))])).ToList();
        var (overall, least) = ((int)Math.Floor(standards.Average(standard => standard.Score)), standards.Min(standard => standard.Score));
        return new(
            overall,
            Thresholds.FirstOrDefault(threshold => overall >= threshold.Overall && least >= threshold.Each).Level,
            hasCompletedCycle,
            standards);
    }

    /// <summary>Whether a programme was delivered once from beginning to end.</summary>
    public static bool HasCompleted(Programme programme) => programme.State == ProgrammeState.Closed && programme.EndsOn >= programme.StartsOn.AddMonths(CycleMonths);
}
