namespace CrossMentor.Benchmarks.Measuring;

/// <summary>What one request, or one operation, costs.</summary>
/// <param name="Microseconds">Processor time, user and system.</param>
/// <param name="Bytes">Bytes allocated; null if nobody counts them.</param>
internal readonly record struct Figure(double Microseconds, double? Bytes)
{
    /// <summary>The median of each quantity on its own.</summary>
    public static Figure MedianOf(IReadOnlyCollection<Figure> figures) => new(
        Median(figures.Select(figure => figure.Microseconds)),
        figures.All(figure => figure.Bytes is not null) ? Median(figures.Select(figure => figure.Bytes ?? 0)) : null);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
