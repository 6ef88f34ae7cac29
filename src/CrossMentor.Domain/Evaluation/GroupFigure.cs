namespace CrossMentor.Domain.Evaluation;

/// <summary>How far one of two groups of people moved.</summary>
/// <param name="PeopleCount">The size of the sample.</param>
/// <param name="Change">The mean of the later answers less the baseline; null when nobody is in the group.</param>
public sealed record GroupFigure(int PeopleCount, double? Change);
