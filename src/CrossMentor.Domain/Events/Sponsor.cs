using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Events;

/// <summary>Somebody at the top of an organisation who stands for a programme, visibly to everybody in it.</summary>
public sealed class Sponsor : IVersioned
{
    public const int NameLengthMax = 200;
    public const int JobTitleLengthMax = 200;

    /// <summary>Sponsors and ambassadors of one organisation in one programme.</summary>
    public const int SponsorsMax = 10;

    private Sponsor()
    {
    }

    public SponsorId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public SponsorKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? JobTitle { get; private set; }

    public DateOnly AppointedOn { get; private set; }

    /// <summary>When somebody stood down; null as long as it stands.</summary>
    public DateOnly? StoodDownOn { get; private set; }

    public bool Stands => StoodDownOn is null;

    /// <param name="standing">Those of the organisation who stand already.</param>
    public static Outcome<Sponsor> Appoint(
        SponsorId id, Programme programme, OrganisationId organisation, SponsorKind kind, string name, string? jobTitle, DateOnly on, int standing)
    {
        var check = new InputCheck();
        var sponsor = new Sponsor
        {
            Id = id,
            ProgrammeId = programme.Id,
            OrganisationId = organisation,
            Kind = kind,
            Name = check.Text("name", name, NameLengthMax),
            JobTitle = check.OptionalText("jobTitle", jobTitle, JobTitleLengthMax),
            AppointedOn = on,
        };
        if (standing >= SponsorsMax)
        {
            check.Fail("organisationId", $"An organisation has {SponsorsMax} sponsors and ambassadors at most. Let one stand down first.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<Sponsor>.Refused(refusals) : sponsor;
    }

    /// <summary>Standing down twice is the same as once.</summary>
    public void StandDown(DateOnly on) => StoodDownOn ??= on;
}
