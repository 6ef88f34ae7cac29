using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Access;

/// <summary>Who calls: identity from the token, roles from the database. A caller without grants may do and see nothing.</summary>
public sealed class Caller
{
    public Caller(string issuer, string subject, CallerKind kind, IEnumerable<RoleGrant> grants)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(issuer);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        (Issuer, Subject, Kind) = (issuer, subject, kind);
        Grants = [.. grants];
        if (Grants.Any(grant => grant.Issuer != issuer || grant.Subject != subject))
        {
            throw new ArgumentException("A grant was given to somebody else.", nameof(grants));
        }

        IsPlatformAdmin = Grants.Any(grant => grant.Role == Role.PlatformAdmin);
        MayCreate = Grants.Any(grant => grant is { Role: Role.ProgrammeManager, OrganisationId: null, ProgrammeId: null });
        ManagedProgrammes = OfRole(Role.ProgrammeManager, grant => grant.ProgrammeId);
        RegisteredOrganisations = OfRole(Role.ProgrammeManager, grant => grant.OrganisationId);
        OwnOrganisations = OfRole(Role.OrganisationCoordinator, grant => grant.OrganisationId);
    }

    public string Issuer { get; }

    public string Subject { get; }

    public CallerKind Kind { get; }

    public IReadOnlyList<RoleGrant> Grants { get; }

    public bool IsPlatformAdmin { get; }

    /// <summary>Whether the caller may create organisations, groups and programmes.</summary>
    public bool MayCreate { get; }

    public IReadOnlySet<ProgrammeId> ManagedProgrammes { get; }

    /// <summary>Organisations that the caller registered and acts for.</summary>
    public IReadOnlySet<OrganisationId> RegisteredOrganisations { get; }

    /// <summary>Organisations whose people the caller looks after.</summary>
    public IReadOnlySet<OrganisationId> OwnOrganisations { get; }

    public bool MayManage(ProgrammeId programme) => ManagedProgrammes.Contains(programme);

    public bool Coordinates(OrganisationId organisation) => OwnOrganisations.Contains(organisation);

    /// <summary>Whether the caller may speak for the organisation: edit it, set its ladder, declare its competitors.</summary>
    public bool ActsFor(OrganisationId organisation) => Coordinates(organisation) || RegisteredOrganisations.Contains(organisation);

    /// <summary>The same caller with one grant more, for the rest of the request that gave it.</summary>
    public Caller With(RoleGrant grant) => new(Issuer, Subject, Kind, [.. Grants, grant]);

    private HashSet<TId> OfRole<TId>(Role role, Func<RoleGrant, TId?> scope)
        where TId : struct
        => [.. Grants.Where(grant => grant.Role == role).Select(scope).OfType<TId>()];
}
