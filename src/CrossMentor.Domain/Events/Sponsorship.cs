using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Events;

/// <summary>How an organisation stands behind a programme.</summary>
/// <param name="SponsorCount">Sponsors who stand.</param>
/// <param name="AmbassadorCount">Ambassadors who stand.</param>
/// <param name="LastCommunicationOn">When one of its people spoke for the programme last.</param>
/// <param name="IsQuiet">Whether none did for longer than was asked.</param>
public sealed record Sponsorship(
    OrganisationId OrganisationId, int SponsorCount, int AmbassadorCount, DateOnly? LastCommunicationOn, bool IsQuiet)
{
    public const int QuietDaysMin = 1;
    public const int QuietDaysMax = 366;

    /// <summary>The gate SPONSORSHIP asks each organisation for a sponsor; ambassadors alone are none.</summary>
    public bool HasSponsor => SponsorCount > 0;

    /// <param name="organisations">Those that take part, in the order in which they are told.</param>
    /// <param name="lastSpokenOn">When somebody of the organisation spoke for the programme last; organisations that never did are missing.</param>
    /// <param name="quietAfterDays">After how many days without a word an organisation counts as quiet.</param>
    public static IReadOnlyList<Sponsorship> Of(
        IEnumerable<OrganisationId> organisations,
        IEnumerable<Sponsor> sponsors,
        IReadOnlyDictionary<OrganisationId, DateOnly> lastSpokenOn,
        int quietAfterDays,
        DateOnly today)
    {
        var standing = sponsors.Where(sponsor => sponsor.Stands).ToLookup(sponsor => sponsor.OrganisationId);
        return [.. organisations.Select(organisation =>
        {
            DateOnly? lastOn = lastSpokenOn.TryGetValue(organisation, out var on) ? on : null;
            return new Sponsorship(
                organisation,
                standing[organisation].Count(sponsor => sponsor.Kind == SponsorKind.Sponsor),
                standing[organisation].Count(sponsor => sponsor.Kind == SponsorKind.Ambassador),
                lastOn,
                lastOn is null || lastOn.Value.AddDays(quietAfterDays) < today);
        })];
    }
}
