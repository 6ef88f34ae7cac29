namespace CrossMentor.Domain.Access;

/// <summary>What a caller is to the product. Roles come from the database, never from a token.</summary>
public enum Role
{
    /// <summary>Runs the installation; sees no people.</summary>
    PlatformAdmin,

    /// <summary>Runs programmes, usually a consultancy.</summary>
    ProgrammeManager,

    /// <summary>Looks after the people of one organisation.</summary>
    OrganisationCoordinator,

    /// <summary>Takes part as a mentor or mentee: a person who speaks for itself.</summary>
    Participant,
}
