using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Organisations;

/// <summary>S-04: competitors, or members of competing groups, do not meet in one programme.</summary>
public sealed class CompetitorMapTests
{
    private static readonly OrganisationGroupId Holding = Ids.New<OrganisationGroupId>();
    private readonly Organisation parent = A.Organisation("Parent", Holding);
    private readonly Organisation daughter = A.Organisation("Daughter", Holding);
    private readonly Organisation rival = A.Organisation("Rival");
    private readonly Organisation bystander = A.Organisation("Bystander");

    [Fact]
    public void A_declaration_counts_for_both_sides_and_for_their_groups()
    {
        var map = Map(Declare(rival, parent));
        Assert.True(map.Lists(rival.Id, parent.Id));
        Assert.True(map.Lists(parent.Id, rival.Id));
        Assert.True(map.Lists(daughter.Id, rival.Id));
        Assert.False(map.Lists(parent.Id, daughter.Id));
        Assert.False(map.Lists(rival.Id, bystander.Id));
        Assert.False(map.Lists(rival.Id, rival.Id));
    }

    [Theory]
    [InlineData(-11, -11, false)]
    [InlineData(-10, -10, true)]
    [InlineData(-30, -10, true)]
    [InlineData(10, 30, true)]
    [InlineData(11, 30, false)]
    [InlineData(-30, 30, true)]
    public void A_declaration_holds_from_its_first_to_its_last_day(int from, int to, bool isListed)
    {
        var map = Map(Declare(rival, parent, A.Today.AddDays(-10), A.Today.AddDays(10)), A.Today.AddDays(from), A.Today.AddDays(to));
        Assert.Equal(isListed, map.Lists(rival.Id, parent.Id));
    }

    [Fact]
    public void A_declaration_that_is_withdrawn_ends_the_day_before()
    {
        var old = Declare(rival, parent, A.Today.AddDays(-10));
        old.Withdraw(A.Today);
        Assert.True(old.HoldsOn(A.Today.AddDays(-1)));
        Assert.False(old.HoldsOn(A.Today));

        var fresh = Declare(rival, parent, A.Today);
        fresh.Withdraw(A.Today);
        Assert.False(fresh.Overlaps(A.Today.AddDays(-100), A.Today.AddDays(100)));

        var ended = Declare(rival, parent, A.Today.AddDays(-10), A.Today.AddDays(-5));
        ended.Withdraw(A.Today);
        Assert.Equal(A.Today.AddDays(-5), ended.ValidTo);
    }

    [Fact]
    public void A_group_that_buys_a_competitor_does_not_compete_with_itself()
    {
        var declaration = Declare(parent, rival);
        _ = rival.Change(new(GroupId: Holding));
        Assert.False(Map(declaration).Lists(parent.Id, rival.Id));
    }

    [Fact]
    public void Competitors_are_not_admitted_to_one_programme()
    {
        var map = Map(Declare(parent, rival));
        var conflict = Assert.IsType<CompetitorConflict>(map.Admit(rival.Id, [bystander.Id, daughter.Id]).Refusal);
        Assert.Equal((rival.Id, daughter.Id), (conflict.OrganisationId, conflict.CompetitorId));
        Assert.True(map.Admit(bystander.Id, [parent.Id, rival.Id]).IsAccepted);
        Assert.True(map.AdmitAll([parent.Id, bystander.Id, rival.Id]).IsRefused);
        Assert.True(map.AdmitAll([parent.Id, bystander.Id, daughter.Id]).IsAccepted);
    }

    [Fact]
    public void An_organisation_declares_neither_itself_nor_its_group()
    {
        Assert.Equal("competitorId", RefusedField(parent, parent));
        Assert.Equal("competitorId", RefusedField(parent, daughter));
        Assert.Equal("validTo", RefusedField(parent, rival, A.Today, A.Today.AddDays(-1)));
        Assert.True(TryDeclare(parent, rival, A.Today, A.Today).IsAccepted);
    }

    private static string RefusedField(Organisation by, Organisation competitor, DateOnly? from = null, DateOnly? to = null)
        => Assert.IsType<InvalidInput>(TryDeclare(by, competitor, from, to).Refusal).Field;

    private static Outcome<CompetitorDeclaration> TryDeclare(Organisation by, Organisation competitor, DateOnly? from = null, DateOnly? to = null)
        => CompetitorDeclaration.Declare(Ids.New<CompetitorDeclarationId>(), by, competitor, from ?? A.Today, to);

    private static CompetitorDeclaration Declare(Organisation by, Organisation competitor, DateOnly? from = null, DateOnly? to = null)
        => TryDeclare(by, competitor, from, to).Value;

    private CompetitorMap Map(CompetitorDeclaration declaration, DateOnly? from = null, DateOnly? to = null) => CompetitorMap.Of(
        [declaration],
        new[] { parent, daughter, rival, bystander }.Where(one => one.GroupId is not null).ToDictionary(one => one.Id, one => one.GroupId!.Value),
        from ?? A.Today,
        to ?? A.Today);
}
