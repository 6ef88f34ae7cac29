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

    /// <summary>For a person's part in one programme.</summary>
    public bool Allows(Caller caller, DataClass data, OrganisationId organisation, ProgrammeId programme, PersonId person)
        => AllowsOwn(caller, data, organisation) || AllowsManaged(caller, data, programme) || AllowsSelf(caller, data, person);

    /// <summary>For a person, who may take part in several programmes.</summary>
    /// <param name="programmes">The programmes in which the person is enrolled.</param>
    /// <param name="companions">What the person is to the caller as a mentor or mentee: a partner in a confirmed pair, a fellow of a group.</param>
    public bool Allows(
        Caller caller, DataClass data, OrganisationId organisation, IEnumerable<ProgrammeId> programmes, PersonId person, IEnumerable<Relation> companions)
        => AllowsOwn(caller, data, organisation)
        || programmes.Any(programme => AllowsManaged(caller, data, programme))
        || AllowsSelf(caller, data, person)
        || companions.Any(relation => Allows(Role.Participant, relation, data));

    /// <summary>For an organisation itself, such as its grade ladder.</summary>
    public bool Allows(Caller caller, DataClass data, OrganisationId organisation)
        => AllowsOwn(caller, data, organisation)
        || (caller.RegisteredOrganisations.Contains(organisation) && Allows(Role.ProgrammeManager, Relation.Registered, data));

    /// <summary>For what belongs to a programme and to two organisations, such as why a pair was formed.</summary>
    public bool Allows(Caller caller, DataClass data, ProgrammeId programme) => AllowsManaged(caller, data, programme);

    /// <summary>For what belongs to a pair: to its programme, or to one of the two.</summary>
    public bool Allows(Caller caller, DataClass data, ProgrammeId programme, PersonId mentor, PersonId mentee)
        => AllowsManaged(caller, data, programme) || AllowsSelf(caller, data, mentor) || AllowsSelf(caller, data, mentee);

    private bool AllowsOwn(Caller caller, DataClass data, OrganisationId organisation)
        => caller.Coordinates(organisation) && Allows(Role.OrganisationCoordinator, Relation.Own, data);

    private bool AllowsSelf(Caller caller, DataClass data, PersonId person)
        => caller.Is(person) && Allows(Role.Participant, Relation.Self, data);

    private bool AllowsManaged(Caller caller, DataClass data, ProgrammeId programme)
        => caller.MayManage(programme) && Allows(Role.ProgrammeManager, Relation.Managed, data);
}
