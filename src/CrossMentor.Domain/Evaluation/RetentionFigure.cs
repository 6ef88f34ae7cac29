using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Evaluation;

/// <summary>Who of a group still works for the organisation that sent them.</summary>
/// <param name="UnknownCount">People of whom the organisation recorded nothing.</param>
public sealed record RetentionFigure(int RetainedCount, int LeftCount, int UnknownCount)
{
    /// <summary>Of those of whom something is known; null when there are none.</summary>
    public double? Rate => RetainedCount + LeftCount == 0 ? null : Math.Round((double)RetainedCount / (RetainedCount + LeftCount), 2);

    internal IEnumerable<int> Counts => [RetainedCount, LeftCount, UnknownCount];

    internal static RetentionFigure Of(IReadOnlyCollection<Truth> employed) => new(
        employed.Count(truth => truth == Truth.True), employed.Count(truth => truth == Truth.False), employed.Count(truth => truth == Truth.Unknown));
}
