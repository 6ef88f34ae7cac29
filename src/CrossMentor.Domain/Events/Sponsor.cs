using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>Somebody at the top of an organisation who stands for a programme, visibly to everybody in it.</summary>
public sealed class Sponsor : Appointee
{
    /// <summary>Sponsors and ambassadors of one organisation in one programme.</summary>
    public const int SponsorsMax = 10;

    private Sponsor()
    {
    }

    public SponsorId Id { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public SponsorKind Kind { get; private set; }

    /// <param name="standing">Those of the organisation who stand already.</param>
    public static Outcome<Sponsor> Appoint(
        SponsorId id, Programme programme, OrganisationId organisation, SponsorKind kind, string name, string? jobTitle, DateOnly on, int standing)
    {
        var check = new InputCheck();
        var sponsor = new Sponsor { Id = id, OrganisationId = organisation, Kind = kind };
        sponsor.Appoint(check, programme.Id, name, jobTitle, on);
        if (standing >= SponsorsMax)
        {
            check.Fail("organisationId", $"An organisation has {SponsorsMax} sponsors and ambassadors at most. Let one stand down first.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<Sponsor>.Refused(refusals) : sponsor;
    }
}
