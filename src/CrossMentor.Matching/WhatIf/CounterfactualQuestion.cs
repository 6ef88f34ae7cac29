namespace CrossMentor.Matching.WhatIf;

/// <summary>What is asked: what would place somebody, or what would make a pair.</summary>
/// <param name="MentorId">The mentor; null when any mentor would do.</param>
/// <param name="MenteeId">The mentee; null when any mentee would do.</param>
/// <remarks>At least one of them is given.</remarks>
public sealed record CounterfactualQuestion(Guid? MentorId, Guid? MenteeId);
