using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Steering;

/// <summary>Somebody who sits in the steering group of a programme for one organisation.</summary>
public sealed class Representative : IVersioned
{
    public const int NameLengthMax = 200;
    public const int JobTitleLengthMax = 200;

    /// <summary>Representatives of one organisation in one programme.</summary>
    public const int RepresentativesMax = 5;

    private Representative()
    {
    }

    public RepresentativeId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? JobTitle { get; private set; }

    public DateOnly AppointedOn { get; private set; }

    /// <summary>When somebody left the steering group; null as long as it sits there.</summary>
    public DateOnly? StoodDownOn { get; private set; }

    public bool Stands => StoodDownOn is null;

    /// <summary>Names a representative, when the programme is closed too: cases of its agreements may come before the steering group years later.</summary>
    /// <param name="standing">Those of the organisation who sit there already.</param>
    public static Outcome<Representative> Appoint(
        RepresentativeId id, ProgrammeId programme, OrganisationId organisation, string name, string? jobTitle, DateOnly on, int standing)
    {
        var check = new InputCheck();
        var representative = new Representative
        {
            Id = id,
            ProgrammeId = programme,
            OrganisationId = organisation,
            Name = check.Text("name", name, NameLengthMax),
            JobTitle = check.OptionalText("jobTitle", jobTitle, JobTitleLengthMax),
            AppointedOn = on,
        };
        if (standing >= RepresentativesMax)
        {
            check.Fail("organisationId", $"An organisation has {RepresentativesMax} representatives at most. Let one stand down first.");
        }

        return check.HasFailed ? Outcome<Representative>.Refused(check.Refusals) : representative;
    }

    /// <summary>Standing down twice is the same as once.</summary>
    public void StandDown(DateOnly on) => StoodDownOn ??= on;
}
