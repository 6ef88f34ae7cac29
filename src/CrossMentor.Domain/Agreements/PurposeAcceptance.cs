using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Agreements;

/// <summary>One organisation accepted one wording of the purpose. It stays, and counts as long as that wording does.</summary>
public sealed class PurposeAcceptance
{
    public const int AcceptedByLengthMax = RoleGrant.SubjectLengthMax;

    private PurposeAcceptance()
    {
    }

    public PurposeAcceptanceId Id { get; private set; }

    public PurposeVersionId PurposeVersionId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public DateTimeOffset AcceptedAt { get; private set; }

    /// <summary>The subject of whoever spoke for the organisation; kept for disputes and shown to nobody.</summary>
    public string AcceptedBy { get; private set; } = string.Empty;

    public static PurposeAcceptance Of(PurposeAcceptanceId id, PurposeVersion version, OrganisationId organisation, string acceptedBy, DateTimeOffset at) => new()
    {
        Id = id,
        PurposeVersionId = version.Id,
        ProgrammeId = version.ProgrammeId,
        OrganisationId = organisation,
        AcceptedBy = acceptedBy,
        AcceptedAt = at,
    };
}
