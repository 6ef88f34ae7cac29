using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Refusals;

/// <summary>Not every organisation accepted the latest wording of the purpose.</summary>
public sealed record PurposeNotAgreed(IReadOnlyList<OrganisationId> Organisations) : Refusal(
    RefusalCodes.PurposeNotAgreed,
    "Not every organisation accepted the latest wording of the purpose. Let those that are named accept it, or propose one if there is none.");

/// <summary>Organisations have not signed the latest version of the agreement.</summary>
public sealed record AgreementMissing(IReadOnlyList<OrganisationId> Organisations) : Refusal(
    RefusalCodes.AgreementMissing,
    "Organisations have not signed the latest version of the agreement. Let those that are named sign it, or propose one if there is none.");

/// <summary>Mentor or mentee has not acknowledged the latest version of the agreement.</summary>
public sealed record AcknowledgementMissing(IReadOnlyList<ParticipantRole> Roles) : Refusal(
    RefusalCodes.AcknowledgementMissing,
    "Not both people of the pair have acknowledged the latest version of the agreement. Let whoever has not do so with acknowledgeEthics.");

/// <summary>A newer version is there, and only the latest counts.</summary>
public sealed record VersionSuperseded(int LatestNumber) : Refusal(
    RefusalCodes.VersionSuperseded,
    $"A newer version is there, and only the latest counts. Read version {LatestNumber} and decide on that.");
