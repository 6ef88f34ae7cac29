using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Access;

/// <summary>A role given to a caller, for everything or for one organisation or programme. It never changes; it is given or taken.</summary>
public sealed class RoleGrant
{
    public const int IssuerLengthMax = 250;
    public const int SubjectLengthMax = 255;

    private RoleGrant()
    {
    }

    public RoleGrantId Id { get; private set; }

    public string Issuer { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    public Role Role { get; private set; }

    public OrganisationId? OrganisationId { get; private set; }

    public ProgrammeId? ProgrammeId { get; private set; }

    /// <summary>Who the caller is, for a participant; the organisation of the person stands beside it.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>The scope as one text, so that the same role is never given twice: a missing scope counts as one too.</summary>
    public string ScopeKey { get; private set; } = string.Empty;

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Runs the installation.</summary>
    public static RoleGrant PlatformAdmin(string issuer, string subject, DateTimeOffset at)
        => Give(issuer, subject, Role.PlatformAdmin, "all", at);

    /// <summary>May create organisations and programmes.</summary>
    public static RoleGrant Manager(string issuer, string subject, DateTimeOffset at)
        => Give(issuer, subject, Role.ProgrammeManager, "all", at);

    /// <summary>Manages one programme; written for the one who creates it.</summary>
    public static RoleGrant ManagerOf(string issuer, string subject, ProgrammeId programme, DateTimeOffset at)
        => Give(issuer, subject, Role.ProgrammeManager, $"programme:{programme}", at, programme: programme);

    /// <summary>Acts for an organisation that it registered, until the organisation has a coordinator.</summary>
    public static RoleGrant RegistrarOf(string issuer, string subject, OrganisationId organisation, DateTimeOffset at)
        => Give(issuer, subject, Role.ProgrammeManager, $"organisation:{organisation}", at, organisation);

    /// <summary>Looks after the people of one organisation.</summary>
    public static RoleGrant CoordinatorOf(string issuer, string subject, OrganisationId organisation, DateTimeOffset at)
        => Give(issuer, subject, Role.OrganisationCoordinator, $"organisation:{organisation}", at, organisation);

    /// <summary>Is a person of an organisation and speaks for itself.</summary>
    public static RoleGrant ParticipantOf(string issuer, string subject, PersonId person, OrganisationId organisation, DateTimeOffset at)
        => Give(issuer, subject, Role.Participant, $"person:{person}", at, organisation, person: person);

    private static RoleGrant Give(
        string issuer,
        string subject,
        Role role,
        string scopeKey,
        DateTimeOffset at,
        OrganisationId? organisation = null,
        ProgrammeId? programme = null,
        PersonId? person = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(issuer);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        return new()
        {
            Id = Ids.New<RoleGrantId>(),
            Issuer = issuer,
            Subject = subject,
            Role = role,
            OrganisationId = organisation,
            ProgrammeId = programme,
            PersonId = person,
            ScopeKey = scopeKey,
            GivenAt = at,
        };
    }
}
