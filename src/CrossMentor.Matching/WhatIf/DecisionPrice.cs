using CrossMentor.Matching.Inputs;

namespace CrossMentor.Matching.WhatIf;

/// <summary>What one pin or exclusion costs while all the others stand: the difference to the best answer without it.</summary>
/// <param name="Pair">The pair that was decided on.</param>
/// <param name="PairsLost">How many pairs more there would be without it.</param>
/// <param name="ScoreLost">How much higher the sum of scores would be; negative when the pairs it costs would have cost score.</param>
/// <remarks>Prices do not add up: two decisions together can cost more or less than the sum of both.</remarks>
public sealed record DecisionPrice(ParticipantPair Pair, int PairsLost, long ScoreLost);
