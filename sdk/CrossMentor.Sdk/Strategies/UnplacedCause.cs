namespace CrossMentor.Sdk.Strategies;

/// <summary>Why somebody went without a pair although there were candidates.</summary>
/// <param name="Side">On which side the person is.</param>
/// <param name="Row">The person's row.</param>
/// <param name="Reason">Why.</param>
public sealed record UnplacedCause(Side Side, int Row, Reason Reason);
