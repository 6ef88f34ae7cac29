using CrossMentor.Domain.Organisations;

namespace CrossMentor.Persistence.Records;

/// <summary>What is known of a deed beside who did what.</summary>
/// <param name="Organisation">Whose chain the entry belongs to; null for that of the installation.</param>
/// <param name="ClientId">The program through which a user acted, where its issuer says so.</param>
/// <param name="Reason">The code of the reason that was given; words that somebody wrote stay with the object.</param>
public sealed record AuditContext(OrganisationId? Organisation = null, string? ClientId = null, string? Reason = null);
