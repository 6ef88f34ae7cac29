using CrossMentor.Domain.Pairs;

namespace CrossMentor.Domain.Library;

/// <summary>A point of feedback as somebody reads it: in one language, with advice for whoever is asked for more of it.</summary>
public sealed record FeedbackAdvice(FeedbackPoint Point, string Language, string Title, string Body)
{
    /// <summary>All there is, in the order of the points.</summary>
    /// <param name="languages">Those of the reader, the preferred one first.</param>
    public static IReadOnlyList<FeedbackAdvice> All(IReadOnlyList<string> languages) => [.. Enum.GetValues<FeedbackPoint>().Select(point => On(point, languages))];

    /// <summary>What somebody is asked for more of by the other, the latest conversation first and each point once.</summary>
    /// <param name="feedback">What the two told each other, in the order of the sessions.</param>
    /// <param name="languages">Those of the reader, the preferred one first.</param>
    public static IReadOnlyList<FeedbackAdvice> For(PairSide side, IEnumerable<PairFeedback> feedback, IReadOnlyList<string> languages) =>
    [
        .. feedback
            .Where(told => told.From != side)
            .Reverse()
            .SelectMany(told => told.Wanted)
            .Distinct()
            .Select(point => On(point, languages)),
    ];

    private static FeedbackAdvice On(FeedbackPoint point, IReadOnlyList<string> languages)
    {
        var text = ShippedAdvice.All.Single(advice => advice.Point == point).Texts.InOrShipped(languages);
        return new(point, text.Language, text.Title, text.Body);
    }
}
