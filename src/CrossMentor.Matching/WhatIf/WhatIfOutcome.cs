using CrossMentor.Matching.Results;

namespace CrossMentor.Matching.WhatIf;

/// <summary>Either an answer or why there is none.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">The answer, unless it failed.</param>
/// <param name="Failure">Why there is no answer, if there is none.</param>
public sealed record WhatIfOutcome<T>(T? Value, MatchingFailed? Failure)
    where T : class;
