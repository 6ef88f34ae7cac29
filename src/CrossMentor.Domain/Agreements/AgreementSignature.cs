using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Agreements;

/// <summary>One organisation signed one version of the agreement. It stays, and counts as long as that version does.</summary>
public sealed class AgreementSignature
{
    public const int SignedByLengthMax = RoleGrant.SubjectLengthMax;

    private AgreementSignature()
    {
    }

    public AgreementSignatureId Id { get; private set; }

    public AgreementVersionId AgreementVersionId { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>The subject of whoever spoke for the organisation; kept for disputes and shown to nobody.</summary>
    public string SignedBy { get; private set; } = string.Empty;

    public static AgreementSignature Of(AgreementSignatureId id, AgreementVersion version, OrganisationId organisation, string signedBy, DateTimeOffset at) => new()
    {
        Id = id,
        AgreementVersionId = version.Id,
        ProgrammeId = version.ProgrammeId,
        OrganisationId = organisation,
        SignedBy = signedBy,
        SignedAt = at,
    };
}
