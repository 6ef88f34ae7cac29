using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Scorers;

/// <summary>Prefers people who can meet in person, or people from elsewhere, as the programme wishes.</summary>
[MatchingPlugin(Id = "crossmentor.scorers.location", SdkMajor = 1)]
public sealed class LocationScorer(LocationSettings settings) : IPairScorer
{
    private enum Nearness
    {
        Unknown,
        SameLocation,
        SameCountry,
        OtherCountry,
    }

    /// <inheritdoc/>
    public void Score(PersonRow mentee, MentorBlock mentors, Span<int> points, CancellationToken ct)
    {
        Points.Compare(
            mentors.Codes(Features.Country),
            mentee.Code(Features.Country),
            PointsFor(Nearness.SameCountry),
            PointsFor(Nearness.OtherCountry),
            PointsFor(Nearness.Unknown),
            points);
        var ownLocation = mentee.Code(Features.Location);
        if (ownLocation != Missing.Code)
        {
            Points.ReplaceEqual(mentors.Codes(Features.Location), ownLocation, PointsFor(Nearness.SameLocation), points);
        }
    }

    /// <inheritdoc/>
    public ScoreExplanation Explain(PersonRow mentee, PersonRow mentor)
    {
        var nearness = NearnessOf(
            mentee.Code(Features.Country), mentee.Code(Features.Location), mentor.Code(Features.Country), mentor.Code(Features.Location));
        var reason = nearness switch
        {
            Nearness.SameLocation => new Reason(
                "SAME_LOCATION", $"Both work in {mentee.Id(Features.Location)}.", ReasonParameter.Of("location", mentee.Id(Features.Location)!)),
            Nearness.SameCountry => new Reason(
                "SAME_COUNTRY", $"Both work in {mentee.Id(Features.Country)}.", ReasonParameter.Of("country", mentee.Id(Features.Country)!)),
            Nearness.OtherCountry => new Reason(
                "OTHER_COUNTRY",
                $"The mentee works in {mentee.Id(Features.Country)}, the mentor in {mentor.Id(Features.Country)}.",
                ReasonParameter.Of("menteeCountry", mentee.Id(Features.Country)!),
                ReasonParameter.Of("mentorCountry", mentor.Id(Features.Country)!)),
            _ => new Reason("LOCATION_UNKNOWN", "It is not known where one of them works."),
        };
        return new ScoreExplanation(PointsFor(nearness), reason);
    }

    private static Nearness NearnessOf(int ownCountry, int ownLocation, int country, int location)
    {
        if (ownLocation != Missing.Code && ownLocation == location)
        {
            return Nearness.SameLocation;
        }

        if (ownCountry == Missing.Code || country == Missing.Code)
        {
            return Nearness.Unknown;
        }

        return ownCountry == country ? Nearness.SameCountry : Nearness.OtherCountry;
    }

    private int PointsFor(Nearness nearness) => (nearness, settings.Prefer) switch
    {
        (Nearness.SameLocation, Preference.Same) => ScoreScale.MaximumPoints,
        (Nearness.OtherCountry, Preference.Different) => ScoreScale.MaximumPoints,
        (Nearness.SameCountry, _) => settings.SameCountryPoints,
        (Nearness.Unknown, _) => settings.PointsWhenUnknown,
        _ => 0,
    };
}
