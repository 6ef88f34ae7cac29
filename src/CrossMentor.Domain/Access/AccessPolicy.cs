using System.Collections.Frozen;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Access;

/// <summary>The one table that says which role may see which class of data. What it does not list is not shown.</summary>
/// <remarks>Whether an object is seen at all is decided before, by the tenant filters.</remarks>
public sealed class AccessPolicy(IReadOnlySet<(Role Role, Relation Relation, DataClass Data)> allowed)
{
    /// <summary>The policy of the product, the same in every installation.</summary>
    public static AccessPolicy OfProduct { get; } = new(FrozenSet.Create<(Role, Relation, DataClass)>(
        (Role.ProgrammeManager, Relation.Managed, DataClass.Card),
        (Role.ProgrammeManager, Relation.Managed, DataClass.Personnel),
        (Role.ProgrammeManager, Relation.Managed, DataClass.Contact),
        (Role.ProgrammeManager, Relation.Managed, DataClass.Profile),
        (Role.ProgrammeManager, Relation.Managed, DataClass.Rationale),

        // The ladder of an organisation that has no coordinator yet: whoever sets it may read it back.
        (Role.ProgrammeManager, Relation.Registered, DataClass.Sensitive),

        // Of partners a coordinator sees who they are and where they come from, and no more.
        (Role.OrganisationCoordinator, Relation.Own, DataClass.Card),
        (Role.OrganisationCoordinator, Relation.Own, DataClass.Personnel),
        (Role.OrganisationCoordinator, Relation.Own, DataClass.Contact),
        (Role.OrganisationCoordinator, Relation.Own, DataClass.Profile),
        (Role.OrganisationCoordinator, Relation.Own, DataClass.Sensitive),

        (Role.Participant, Relation.Self, DataClass.Card),
        (Role.Participant, Relation.Self, DataClass.Personnel),
        (Role.Participant, Relation.Self, DataClass.Contact),
        (Role.Participant, Relation.Self, DataClass.Profile),
        (Role.Participant, Relation.Self, DataClass.Sensitive),
        (Role.Participant, Relation.Self, DataClass.Confidential),
        (Role.Participant, Relation.Partner, DataClass.Card),
        (Role.Participant, Relation.Partner, DataClass.Contact),
        (Role.Participant, Relation.Fellow, DataClass.Card)));

    public IReadOnlySet<(Role Role, Relation Relation, DataClass Data)> Allowed => allowed;

    public bool Allows(Role role, Relation relation, DataClass data) => allowed.Contains((role, relation, data));

    /// <summary>For an organisation itself, such as its grade ladder.</summary>
    public bool Allows(Caller caller, DataClass data, OrganisationId organisation)
        => OfOwn(caller, data, organisation) is not null
        || (caller.RegisteredOrganisations.Contains(organisation) && Allows(Role.ProgrammeManager, Relation.Registered, data));

    /// <summary>For what belongs to a programme and to two organisations, such as why a pair was formed.</summary>
    public bool Allows(Caller caller, DataClass data, ProgrammeId programme) => OfManaged(caller, data, programme) is not null;

    /// <summary>As what the caller is shown a person's part in one programme; null if it is not.</summary>
    public AccessGround? GroundOf(Caller caller, DataClass data, OrganisationId organisation, ProgrammeId programme, PersonId person)
        => OfOwn(caller, data, organisation) ?? OfManaged(caller, data, programme) ?? OfSelf(caller, data, person);

    /// <summary>As what the caller is shown a person; null if it is not.</summary>
    /// <param name="programmes">The programmes in which the person is enrolled.</param>
    /// <param name="companions">What the person is to the caller as a mentor or mentee: a partner in a confirmed pair, a fellow of a group.</param>
    public AccessGround? GroundOf(
        Caller caller, DataClass data, OrganisationId organisation, IEnumerable<ProgrammeId> programmes, PersonId person, IEnumerable<Relation> companions)
        => OfOwn(caller, data, organisation)
        ?? programmes.Select(programme => OfManaged(caller, data, programme)).FirstOrDefault(ground => ground is not null)
        ?? OfSelf(caller, data, person)
        ?? (companions.Any(relation => Allows(Role.Participant, relation, data)) ? AsParticipant(caller) : null);

    /// <summary>As what the caller is shown what belongs to a pair; null if it is not.</summary>
    public AccessGround? GroundOf(Caller caller, DataClass data, ProgrammeId programme, PersonId mentor, PersonId mentee)
        => OfManaged(caller, data, programme) ?? OfSelf(caller, data, mentor) ?? OfSelf(caller, data, mentee);

    private AccessGround? OfOwn(Caller caller, DataClass data, OrganisationId organisation)
        => caller.Coordinates(organisation) && Allows(Role.OrganisationCoordinator, Relation.Own, data) ? new(Role.OrganisationCoordinator, organisation) : null;

    private AccessGround? OfSelf(Caller caller, DataClass data, PersonId person)
        => caller.Is(person) && Allows(Role.Participant, Relation.Self, data) ? AsParticipant(caller) : null;

    private AccessGround? OfManaged(Caller caller, DataClass data, ProgrammeId programme)
        => caller.MayManage(programme) && Allows(Role.ProgrammeManager, Relation.Managed, data) ? new(Role.ProgrammeManager, null) : null;

    // Somebody who takes part for several organisations acts for none of them in particular.
    private static AccessGround AsParticipant(Caller caller)
    {
        var organisations = caller.Grants.Where(grant => grant.Role == Role.Participant).Select(grant => grant.OrganisationId).Distinct().Take(2).ToList();
        return new(Role.Participant, organisations.Count == 1 ? organisations[0] : null);
    }
}
