using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Access;

/// <summary>Who calls: identity from the token, roles from the database. A caller without grants may do and see nothing.</summary>
public sealed class Caller
{
    /// <param name="boundTo">The only organisations that the caller's issuer may speak for; null when it may speak for all.</param>
    public Caller(string issuer, string subject, CallerKind kind, IEnumerable<RoleGrant> grants, IReadOnlySet<OrganisationId>? boundTo = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(issuer);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        (Issuer, Subject, Kind, BoundTo) = (issuer, subject, kind, boundTo);
        Grants = [.. grants.Where(grant => IssuerSpeaksFor(grant.OrganisationId))];
        if (Grants.Any(grant => grant.Issuer != issuer || grant.Subject != subject))
        {
            throw new ArgumentException("A grant was given to somebody else.", nameof(grants));
        }

        IsPlatformAdmin = Grants.Any(grant => grant.Role == Role.PlatformAdmin);
        MayCreate = Grants.Any(grant => grant is { Role: Role.ProgrammeManager, OrganisationId: null, ProgrammeId: null });
        ManagedProgrammes = OfRole(Role.ProgrammeManager, grant => grant.ProgrammeId);
        RegisteredOrganisations = OfRole(Role.ProgrammeManager, grant => grant.OrganisationId);
        OwnOrganisations = OfRole(Role.OrganisationCoordinator, grant => grant.OrganisationId);
        OwnPeople = OfRole(Role.Participant, grant => grant.PersonId);
    }

    public string Issuer { get; }

    public string Subject { get; }

    public CallerKind Kind { get; }

    /// <summary>The program through which a user acts; null where its issuer does not say, and for a program that acts in its own name.</summary>
    public string? ClientId { get; init; }

    public IReadOnlyList<RoleGrant> Grants { get; }

    /// <summary>The only organisations that the caller's issuer may speak for; null when it may speak for all.</summary>
    public IReadOnlySet<OrganisationId>? BoundTo { get; }

    public bool IsPlatformAdmin { get; }

    /// <summary>Whether the caller may create organisations, groups and programmes.</summary>
    public bool MayCreate { get; }

    public IReadOnlySet<ProgrammeId> ManagedProgrammes { get; }

    /// <summary>Organisations that the caller registered and acts for.</summary>
    public IReadOnlySet<OrganisationId> RegisteredOrganisations { get; }

    /// <summary>Organisations whose people the caller looks after.</summary>
    public IReadOnlySet<OrganisationId> OwnOrganisations { get; }

    /// <summary>Who the caller is: one person, or several where somebody works for several organisations.</summary>
    public IReadOnlySet<PersonId> OwnPeople { get; }

    /// <param name="organisation">Null for what is no organisation's, which only an issuer speaks for that speaks for all.</param>
    public bool IssuerSpeaksFor(OrganisationId? organisation) => BoundTo is null || (organisation is { } speaking && BoundTo.Contains(speaking));

    public bool MayManage(ProgrammeId programme) => ManagedProgrammes.Contains(programme);

    public bool Coordinates(OrganisationId organisation) => OwnOrganisations.Contains(organisation);

    public bool Is(PersonId person) => OwnPeople.Contains(person);

    /// <summary>Whether the people of an organisation in a programme are the caller's to look after: as the programme's manager, or as their coordinator.</summary>
    public bool LooksAfter(ProgrammeId programme, OrganisationId organisation) => MayManage(programme) || Coordinates(organisation);

    /// <summary>Whether the caller may speak for the organisation: edit it, set its ladder, declare its competitors.</summary>
    public bool ActsFor(OrganisationId organisation) => Coordinates(organisation) || RegisteredOrganisations.Contains(organisation);

    /// <summary>The same caller with one grant more, for the rest of the request that gave it.</summary>
    public Caller With(RoleGrant grant) => new(Issuer, Subject, Kind, [.. Grants, grant], BoundTo) { ClientId = ClientId };

    private HashSet<TId> OfRole<TId>(Role role, Func<RoleGrant, TId?> scope)
        where TId : struct
        => [.. Grants.Where(grant => grant.Role == role).Select(scope).OfType<TId>()];
}
