namespace CrossMentor.Sdk.Testing;

/// <summary>What a plugin promises. Which of the laws apply depends on its kind: <see cref="PluginLaws.Laws"/>.</summary>
public enum Law
{
    /// <summary>Two fresh plugins that are asked the same questions in the same order give the same answers.</summary>
    Determinism,

    /// <summary>An answer does not depend on what was asked before, in between, at the same time, or of another object of the class.</summary>
    Statelessness,

    /// <summary>Nothing is thrown and no answer is null, whether facts are missing or extreme, or nobody takes part. Features that were not granted are the matter of <see cref="FeatureGrants"/>.</summary>
    Totality,

    /// <summary>Nothing is read that the plugin does not declare to read.</summary>
    FeatureGrants,

    /// <summary>
    /// A call whose token is cancelled does not pretend. Rules and scorers throw <see cref="OperationCanceledException"/> or answer as usual; strategies and group
    /// formers throw it, and stop reporting progress. No call takes longer than <see cref="PluginLaws.Patience"/>.
    /// </summary>
    Cancellation,

    /// <summary>
    /// With the people in another order the answers move along. For a strategy: the same pairs when the total score is a goal and no two sets of pairs have one total
    /// score, and pairs that are as good by every goal, ties or not, when the answer carries a certificate.
    /// </summary>
    PermutationInvariance,

    /// <summary>A pair has the same answer in a block of its own as in any other block.</summary>
    BlockInvariance,

    /// <summary>Every pair gets an answer; points lie in 0 to <see cref="Scoring.ScoreScale.MaximumPoints"/>, and a verdict is one of the three.</summary>
    Range,

    /// <summary>Reasons agree with the answers that they explain, and have a code in CAPITALS_WITH_UNDERSCORES and a sentence.</summary>
    Explanation,

    /// <summary>Every chosen edge is a candidate, and chosen once.</summary>
    Candidates,

    /// <summary>Nobody gets more pairs than there is room for.</summary>
    Capacity,

    /// <summary>Every organisation has at least its lowest and at most its highest number of pairs on each side.</summary>
    Quotas,

    /// <summary>Every pinned pair is chosen.</summary>
    Pins,

    /// <summary>What can be done is not refused, and a refusal says who or which organisation is at fault.</summary>
    Feasibility,

    /// <summary>An answer that carries a certificate cannot be bettered: the verifier accepts it, and on small problems no other answer is better.</summary>
    Optimality,

    /// <summary>Raising the score of a chosen pair, all else equal, keeps it chosen where nothing ties.</summary>
    Monotonicity,

    /// <summary>Doubling every score changes no choice where nothing ties: only how scores compare matters, not their unit.</summary>
    ScaleInvariance,

    /// <summary>
    /// Nobody on the side that the strategy claims it for gets a better partner by reporting other scores than the true ones or by hiding candidates, while
    /// everybody else's reports stay the same. Trying instances can refute the claim and never prove it.
    /// </summary>
    StrategyProofness,

    /// <summary>As many groups as were asked for, none empty, and every member in exactly one, rows ascending.</summary>
    Partition,

    /// <summary>Groups are composed as the problem asks.</summary>
    Composition,

    /// <summary>A verifier accepts the certificates of a strategy that is right.</summary>
    Completeness,

    /// <summary>A verifier accepts no answer that breaks a demand or can be bettered, whatever certificate comes with it.</summary>
    Soundness,
}
