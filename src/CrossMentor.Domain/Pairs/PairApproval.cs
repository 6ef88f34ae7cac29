namespace CrossMentor.Domain.Pairs;

/// <summary>Whom a programme asks before a pair comes about.</summary>
public enum PairApproval
{
    /// <summary>Nobody: what the manager publishes is a pair.</summary>
    None,

    /// <summary>The coordinators of both organisations.</summary>
    Organisations,

    /// <summary>The mentor and the mentee.</summary>
    People,

    /// <summary>All four.</summary>
    OrganisationsAndPeople,
}
