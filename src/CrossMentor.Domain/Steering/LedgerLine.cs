using CrossMentor.Domain.Organisations;

namespace CrossMentor.Domain.Steering;

/// <summary>What goes from one account to another; the account of nobody is the pool of all.</summary>
/// <param name="Currency">ISO 4217, for money only.</param>
public sealed record LedgerLine(
    LedgerOrigin Origin, ContributionKind Kind, string? Currency, OrganisationId? GiverId, OrganisationId? ReceiverId);
