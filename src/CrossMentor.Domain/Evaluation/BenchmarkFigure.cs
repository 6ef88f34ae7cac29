namespace CrossMentor.Domain.Evaluation;

/// <summary>One programme beside others by one measure, as it was published. Values are rounded, and people are counted in fives.</summary>
/// <param name="Own">Null where the programme is too small, or one of its organisations too large in it.</param>
/// <param name="OfKind">Of the programmes of its kind; null where it was kept back.</param>
/// <param name="OfAll">Of all programmes; null where it was kept back.</param>
public sealed record BenchmarkFigure(BenchmarkMeasure Measure, double? Own, double? OfKind, int? OfKindPeopleCount, double? OfAll, int? OfAllPeopleCount);
