namespace CrossMentor.Matching;

/// <summary>How far a run is.</summary>
/// <param name="Stage">The stage it is in.</param>
/// <param name="Done">What is done of the stage.</param>
/// <param name="Total">What there is to do in the stage.</param>
public readonly record struct MatchingProgress(MatchingStage Stage, long Done, long Total);
