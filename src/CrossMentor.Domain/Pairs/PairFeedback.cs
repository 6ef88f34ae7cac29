using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>What one of the two told the other of one conversation.</summary>
/// <param name="SessionNumber">The number of the session in the pair.</param>
/// <param name="Helped">What helped, in the order of the points.</param>
/// <param name="Wanted">What it would like more of, in the order of the points.</param>
public sealed record PairFeedback(int SessionNumber, PairSide From, IReadOnlyList<FeedbackPoint> Helped, IReadOnlyList<FeedbackPoint> Wanted)
{
    /// <summary>More would be a form to fill in; a few are something to talk about.</summary>
    public const int PointsMax = 3;

    /// <summary>Whether nothing is told.</summary>
    public bool IsEmpty => Helped.Count == 0 && Wanted.Count == 0;

    internal static PairFeedback Read(
        InputCheck check, int sessionNumber, PairSide from, IReadOnlyList<FeedbackPoint> helped, IReadOnlyList<FeedbackPoint> wanted)
    {
        var (read, asked) = (Read(check, "helped", helped), Read(check, "wanted", wanted));
        if (read.Intersect(asked).Any())
        {
            check.Fail("wanted", "A point is among those that helped and among those wanted. Name it once.");
        }

        return new(sessionNumber, from, read, asked);
    }

    private static IReadOnlyList<FeedbackPoint> Read(InputCheck check, string field, IReadOnlyList<FeedbackPoint> points)
    {
        IReadOnlyList<FeedbackPoint> read = [.. points.Distinct().Order()];
        if (read.Count > PointsMax)
        {
            check.Fail(field, $"{field} has more than {PointsMax} points. Name those that matter most.");
        }

        return read;
    }
}
