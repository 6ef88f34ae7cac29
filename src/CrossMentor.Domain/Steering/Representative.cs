using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Steering;

/// <summary>Somebody who sits in the steering group of a programme for one organisation.</summary>
public sealed class Representative : Appointee
{
    /// <summary>Representatives of one organisation in one programme.</summary>
    public const int RepresentativesMax = 5;

    private Representative()
    {
    }

    public RepresentativeId Id { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Names a representative, when the programme is closed too: cases of its agreements may come before the steering group years later.</summary>
    /// <param name="standing">Those of the organisation who sit there already.</param>
    public static Outcome<Representative> Appoint(
        RepresentativeId id, ProgrammeId programme, OrganisationId organisation, string name, string? jobTitle, DateOnly on, int standing)
    {
        var check = new InputCheck();
        var representative = new Representative { Id = id, OrganisationId = organisation };
        representative.Appoint(check, programme, name, jobTitle, on);
        if (standing >= RepresentativesMax)
        {
            check.Fail("organisationId", $"An organisation has {RepresentativesMax} representatives at most. Let one stand down first.");
        }

        return check.HasFailed ? Outcome<Representative>.Refused(check.Refusals) : representative;
    }
}
