using CrossMentor.Domain.Access;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Access;

/// <summary>The table of who sees what, written down a second time by hand.</summary>
public sealed class AccessTests
{
    private const string Issuer = "https://issuer.test";

    private static readonly PersonId Somebody = Ids.New<PersonId>();

    // Columns: CARD PERSONNEL CONTACT PROFILE SENSITIVE RATIONALE CONFIDENTIAL.
    [Theory]
    [InlineData(Role.ProgrammeManager, Relation.Managed, "yes yes yes yes no yes no")]
    [InlineData(Role.ProgrammeManager, Relation.Own, "no no no no no no no")]
    [InlineData(Role.ProgrammeManager, Relation.Registered, "no no no no yes no no")]
    [InlineData(Role.ProgrammeManager, Relation.Partner, "no no no no no no no")]
    [InlineData(Role.OrganisationCoordinator, Relation.Own, "yes yes yes yes yes no no")]
    [InlineData(Role.OrganisationCoordinator, Relation.Managed, "no no no no no no no")]
    [InlineData(Role.OrganisationCoordinator, Relation.Registered, "no no no no no no no")]
    [InlineData(Role.OrganisationCoordinator, Relation.Partner, "no no no no no no no")]
    [InlineData(Role.PlatformAdmin, Relation.Managed, "no no no no no no no")]
    [InlineData(Role.PlatformAdmin, Relation.Own, "no no no no no no no")]
    [InlineData(Role.PlatformAdmin, Relation.Registered, "no no no no no no no")]
    [InlineData(Role.PlatformAdmin, Relation.Partner, "no no no no no no no")]
    [InlineData(Role.Participant, Relation.Self, "yes yes yes yes yes no yes")]
    [InlineData(Role.Participant, Relation.Partner, "yes no yes no no no no")]
    [InlineData(Role.Participant, Relation.Fellow, "yes no no no no no no")]
    [InlineData(Role.OrganisationCoordinator, Relation.Fellow, "no no no no no no no")]
    [InlineData(Role.Participant, Relation.Own, "no no no no no no no")]
    [InlineData(Role.Participant, Relation.Managed, "no no no no no no no")]
    public void The_table_says_who_sees_which_class_of_data(Role role, Relation relation, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Enum.GetValues<DataClass>().Select(data => AccessPolicy.OfProduct.Allows(role, relation, data) ? "yes" : "no")));

    [Fact]
    public void A_coordinator_sees_the_grade_of_its_own_people_and_of_nobody_else()
    {
        var (own, foreign, programme) = (Ids.New<OrganisationId>(), Ids.New<OrganisationId>(), Ids.New<ProgrammeId>());
        var coordinator = Caller(RoleGrant.CoordinatorOf(Issuer, "me", own, A.Now));

        Assert.NotNull(AccessPolicy.OfProduct.GroundOf(coordinator, DataClass.Sensitive, own, programme, Somebody));
        Assert.Null(AccessPolicy.OfProduct.GroundOf(coordinator, DataClass.Sensitive, foreign, programme, Somebody));
        Assert.False(AccessPolicy.OfProduct.Allows(coordinator, DataClass.Rationale, programme));
    }

    [Fact]
    public void A_manager_sees_contacts_and_reasons_of_its_own_programme_and_of_no_other()
    {
        var (managed, other, organisation) = (Ids.New<ProgrammeId>(), Ids.New<ProgrammeId>(), Ids.New<OrganisationId>());
        var manager = Caller(RoleGrant.ManagerOf(Issuer, "me", managed, A.Now));

        Assert.NotNull(AccessPolicy.OfProduct.GroundOf(manager, DataClass.Contact, organisation, [other, managed], Somebody, []));
        Assert.Null(AccessPolicy.OfProduct.GroundOf(manager, DataClass.Contact, organisation, [other], Somebody, []));
        Assert.True(AccessPolicy.OfProduct.Allows(manager, DataClass.Rationale, managed));
        Assert.False(AccessPolicy.OfProduct.Allows(manager, DataClass.Rationale, other));
        Assert.Null(AccessPolicy.OfProduct.GroundOf(manager, DataClass.Sensitive, organisation, [managed], Somebody, []));
    }

    [Fact]
    public void Whoever_registered_an_organisation_reads_its_ladder_but_none_of_its_people()
    {
        var registered = Ids.New<OrganisationId>();
        var manager = Caller(RoleGrant.RegistrarOf(Issuer, "me", registered, A.Now));

        Assert.True(AccessPolicy.OfProduct.Allows(manager, DataClass.Sensitive, registered));
        Assert.Null(AccessPolicy.OfProduct.GroundOf(manager, DataClass.Sensitive, registered, Ids.New<ProgrammeId>(), Somebody));
        Assert.False(AccessPolicy.OfProduct.Allows(manager, DataClass.Contact, registered));
    }

    [Fact]
    public void A_participant_sees_itself_whole_and_of_a_partner_how_to_reach_it()
    {
        var (self, own, foreign, programme) = (Ids.New<PersonId>(), Ids.New<OrganisationId>(), Ids.New<OrganisationId>(), Ids.New<ProgrammeId>());
        var participant = Caller(RoleGrant.ParticipantOf(Issuer, "me", self, own, A.Now));

        Assert.NotNull(AccessPolicy.OfProduct.GroundOf(participant, DataClass.Sensitive, own, [programme], self, []));
        Assert.NotNull(AccessPolicy.OfProduct.GroundOf(participant, DataClass.Profile, own, programme, self));
        Assert.Null(AccessPolicy.OfProduct.GroundOf(participant, DataClass.Contact, own, [programme], Somebody, []));
        Assert.NotNull(AccessPolicy.OfProduct.GroundOf(participant, DataClass.Contact, foreign, [programme], Somebody, [Relation.Partner]));
        Assert.Null(AccessPolicy.OfProduct.GroundOf(participant, DataClass.Profile, foreign, [programme], Somebody, [Relation.Partner]));
        Assert.False(participant.ActsFor(own) || participant.Coordinates(own) || participant.MayManage(programme));
    }

    [Fact]
    public void An_issuer_that_is_bound_to_organisations_speaks_for_no_other()
    {
        var (bound, other) = (Ids.New<OrganisationId>(), Ids.New<OrganisationId>());
        RoleGrant[] grants =
        [
            RoleGrant.CoordinatorOf(Issuer, "me", bound, A.Now), RoleGrant.CoordinatorOf(Issuer, "me", other, A.Now),
            RoleGrant.ParticipantOf(Issuer, "me", Somebody, other, A.Now), RoleGrant.Manager(Issuer, "me", A.Now),
        ];

        var caller = new Caller(Issuer, "me", CallerKind.User, grants, new HashSet<OrganisationId> { bound });

        Assert.Equal([bound], caller.OwnOrganisations);
        Assert.False(caller.Is(Somebody) || caller.MayCreate);
        Assert.False(caller.With(RoleGrant.ParticipantOf(Issuer, "me", Somebody, other, A.Now)).Is(Somebody));
    }

    [Fact]
    public void A_caller_without_grants_may_do_nothing()
    {
        var nobody = Caller();
        Assert.False(nobody.IsPlatformAdmin);
        Assert.False(nobody.MayCreate);
        Assert.False(nobody.MayManage(default));
        Assert.False(nobody.ActsFor(default));
        Assert.Empty(nobody.ManagedProgrammes);
    }

    [Fact]
    public void A_grant_has_effect_in_its_scope_only()
    {
        var (programme, organisation) = (Ids.New<ProgrammeId>(), Ids.New<OrganisationId>());

        var manager = Caller(RoleGrant.ManagerOf(Issuer, "me", programme, A.Now));
        Assert.True(manager.MayManage(programme));
        Assert.False(manager.MayManage(Ids.New<ProgrammeId>()));
        Assert.False(manager.MayCreate);

        var creator = Caller(RoleGrant.Manager(Issuer, "me", A.Now));
        Assert.True(creator.MayCreate);
        Assert.False(creator.MayManage(programme));
        Assert.True(creator.With(RoleGrant.ManagerOf(Issuer, "me", programme, A.Now)).MayManage(programme));

        var registrar = Caller(RoleGrant.RegistrarOf(Issuer, "me", organisation, A.Now));
        Assert.True(registrar.ActsFor(organisation));
        Assert.False(registrar.Coordinates(organisation));
    }

    [Fact]
    public void Nobody_acts_with_the_grants_of_somebody_else()
    {
        Assert.Throws<ArgumentException>(() => Caller(RoleGrant.Manager(Issuer, "other", A.Now)));
        Assert.Throws<ArgumentException>(() => Caller(RoleGrant.Manager("https://other.test", "me", A.Now)));
        Assert.Throws<ArgumentException>(() => Caller(RoleGrant.Manager(Issuer, "ME", A.Now)));
    }

    private static Caller Caller(params RoleGrant[] grants) => new(Issuer, "me", CallerKind.User, grants);

    [Fact]
    public void It_is_decided_of_every_class_whether_showing_it_is_written_down()
        => Assert.Equal(
            "Personnel Contact Profile Sensitive Rationale Confidential",
            string.Join(' ', Enum.GetValues<DataClass>().Where(DisclosurePolicy.IsRecorded)));

    [Fact]
    public void Who_is_shown_something_is_told_as_what()
    {
        var (own, programme) = (Ids.New<OrganisationId>(), Ids.New<ProgrammeId>());
        var caller = new Caller("i", "s", CallerKind.User, [RoleGrant.CoordinatorOf("i", "s", own, default), RoleGrant.ManagerOf("i", "s", programme, default)]);

        Assert.Equal(new AccessGround(Role.OrganisationCoordinator, own), AccessPolicy.OfProduct.GroundOf(caller, DataClass.Contact, own, programme, Somebody));
        Assert.Equal(new AccessGround(Role.ProgrammeManager, null), AccessPolicy.OfProduct.GroundOf(caller, DataClass.Contact, Ids.New<OrganisationId>(), programme, Somebody));
        Assert.Null(AccessPolicy.OfProduct.GroundOf(caller, DataClass.Sensitive, Ids.New<OrganisationId>(), programme, Somebody));
    }
}
