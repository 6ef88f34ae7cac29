using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>The distances and points of every pair of codes of a vocabulary, looked up rather than computed for each pair of people.</summary>
internal sealed class CodeDistanceTable
{
    private const int Furthest = 100;

    private readonly int codeCount;
    private readonly int[] distances;
    private readonly int[] points;
    private readonly int pointsWhenUnknown;

    public CodeDistanceTable(Vocabulary vocabulary, CodeDistanceSettings settings)
    {
        codeCount = vocabulary.Count;
        pointsWhenUnknown = settings.PointsWhenUnknown;
        distances = new int[codeCount * codeCount];
        for (var first = 0; first < codeCount; first++)
        {
            for (var second = 0; second < codeCount; second++)
            {
                distances[(first * codeCount) + second] = first == second ? 0 : ByRule(vocabulary[first], vocabulary[second], settings.RelatedDistance);
            }
        }

        foreach (var exception in settings.Distances)
        {
            var (first, second) = (vocabulary.CodeOf(exception.A), vocabulary.CodeOf(exception.B));
            if (first != Missing.Code && second != Missing.Code)
            {
                distances[(first * codeCount) + second] = exception.Distance;
                distances[(second * codeCount) + first] = exception.Distance;
            }
        }

        points = [.. distances.Select(distance => Points.Band(distance, settings.ZeroBelow, settings.Low, settings.High, settings.ZeroAbove))];
    }

    public int DistanceOf(int first, int second) => distances[(first * codeCount) + second];

    /// <summary>The points of every code against one.</summary>
    public ReadOnlySpan<int> PointsFrom(int code) => points.AsSpan(code * codeCount, codeCount);

    public int PointsOf(int first, int second)
        => first == Missing.Code || second == Missing.Code ? pointsWhenUnknown : points[(first * codeCount) + second];

    private static int ByRule(string first, string second, int relatedDistance)
    {
        var parentOfFirst = ParentOf(first);
        var parentOfSecond = ParentOf(second);
        return parentOfFirst.Length > 0 && parentOfFirst.SequenceEqual(parentOfSecond) ? relatedDistance : Furthest;
    }

    private static ReadOnlySpan<char> ParentOf(string id) => id.LastIndexOf('.') is var stop and > 0 ? id.AsSpan(0, stop) : [];
}
