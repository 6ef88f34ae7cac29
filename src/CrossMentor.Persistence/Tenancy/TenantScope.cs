using CrossMentor.Domain.Access;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Persistence.Tenancy;

/// <summary>Whose data a context reads and writes. Nothing, unless a caller says otherwise.</summary>
public sealed class TenantScope
{
    private TenantScope()
    {
    }

    /// <summary>Sees nothing and may write nothing.</summary>
    public static TenantScope None { get; } = new();

    public string Issuer { get; private init; } = string.Empty;

    public string Subject { get; private init; } = string.Empty;

    public bool IsPlatformAdmin { get; private init; }

    public bool MayCreate { get; private init; }

    public IReadOnlyList<ProgrammeId> ManagedProgrammes { get; private init; } = [];

    /// <summary>Organisations whose people the caller looks after.</summary>
    public IReadOnlyList<OrganisationId> OwnOrganisations { get; private init; } = [];

    /// <summary>Own organisations and those that the caller registered.</summary>
    public IReadOnlyList<OrganisationId> ActingOrganisations { get; private init; } = [];

    /// <summary>Who the caller is, as a mentor or mentee.</summary>
    public IReadOnlyList<PersonId> OwnPeople { get; private init; } = [];

    public static TenantScope Of(Caller caller) => new()
    {
        Issuer = caller.Issuer,
        Subject = caller.Subject,
        IsPlatformAdmin = caller.IsPlatformAdmin,
        MayCreate = caller.MayCreate,
        ManagedProgrammes = [.. caller.ManagedProgrammes.Order()],
        OwnOrganisations = [.. caller.OwnOrganisations.Order()],
        ActingOrganisations = [.. caller.OwnOrganisations.Union(caller.RegisteredOrganisations).Order()],
        OwnPeople = [.. caller.OwnPeople.Order()],
    };
}
