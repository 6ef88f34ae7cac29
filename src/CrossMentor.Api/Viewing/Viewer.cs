using CrossMentor.Domain.Access;

namespace CrossMentor.Api.Viewing;

/// <summary>The caller as the product knows it.</summary>
public sealed record Viewer(string Issuer, string Subject, IReadOnlyList<RoleGrant> Roles);
