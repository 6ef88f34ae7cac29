using CrossMentor.Plugins.LearningGroups;
using CrossMentor.Sdk.Groups;

namespace CrossMentor.Plugins.Tests.Groups;

/// <summary>S-15: groups with one mentee of each organisation.</summary>
public sealed class TransversalGroupFormerTests
{
    private static readonly TransversalGroupFormer Former = new(new TransversalGroupSettings());

    [Fact]
    public void Twelve_mentees_of_six_organisations_make_two_groups_of_six()
    {
        var formed = Assert.IsType<GroupsFormed>(Form([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5], groupCount: 2));

        Assert.Equal(2, formed.Groups.Length);
        foreach (var group in formed.Groups)
        {
            Assert.Equal([0, 1, 2, 3, 4, 5], group.Members.Select(member => member / 2).Order());
            Assert.Equal("TRANSVERSAL_GROUP", group.Reason.Code);
        }
    }

    [Fact]
    public void Languages_are_kept_together_inside_the_rule()
    {
        // Each organisation sends one speaker of Danish and one of Dutch; a good division keeps each language in one group.
        Person[] members = [.. Enumerable.Range(0, 8).Select(member => new Person { Languages = [member % 2 == 0 ? "language:da" : "language:nl"] })];

        var formed = Assert.IsType<GroupsFormed>(Form([0, 0, 1, 1, 2, 2, 3, 3], groupCount: 2, members));

        Assert.All(formed.Groups, group => Assert.Single(group.Members.Select(member => member % 2).Distinct()));
        Assert.Contains(formed.Groups, group => group.Reason.Text.EndsWith("who all speak language:da.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0, 1, 1 }, 0, 3)]
    [InlineData(new[] { 0, 0, 1 }, 1, 1)]
    public void An_organisation_with_too_many_or_too_few_members_is_named(int[] organisations, int atFault, int members)
    {
        var impossible = Assert.IsType<GroupsImpossible>(Form(organisations, groupCount: 2));

        var conflict = Assert.Single(impossible.Conflicts);
        Assert.Equal("GROUP_NOT_TRANSVERSAL", conflict.Reason.Code);
        Assert.Equal(atFault, Assert.Single(conflict.Organisations));
        Assert.Equal(members, conflict.Mentees.Length);
    }

    [Fact]
    public void At_most_one_of_an_organisation_allows_organisations_with_fewer()
    {
        var formed = Assert.IsType<GroupsFormed>(Form([0, 0, 1, 2, 3], groupCount: 2, composition: GroupComposition.AtMostOneOfAnOrganisation));

        Assert.Equal([2, 3], formed.Groups.Select(group => group.Members.Length).Order());
        Assert.All(formed.Groups, group => Assert.Single(group.Members, member => member < 2));
    }

    [Fact]
    public void A_member_of_an_unknown_organisation_is_nobodys_colleague_for_certain()
    {
        var impossible = Assert.IsType<GroupsImpossible>(Form([0, -1, 1], groupCount: 2, composition: GroupComposition.AtMostOneOfAnOrganisation));

        Assert.Equal(1, Assert.Single(Assert.Single(impossible.Conflicts).Mentees));
    }

    [Fact]
    public void More_groups_than_members_are_refused()
    {
        var impossible = Assert.IsType<GroupsImpossible>(Form([0, 1], groupCount: 3, composition: GroupComposition.AtMostOneOfAnOrganisation));

        Assert.Equal("TOO_FEW_MEMBERS", Assert.Single(impossible.Conflicts).Reason.Code);
    }

    private static GroupAnswer Form(
        int[] organisations, int groupCount, Person[]? members = null, GroupComposition composition = GroupComposition.OneOfEachOrganisation)
    {
        var people = SnapshotOf.People(members ?? [.. organisations.Select(_ => new Person())], []).Mentees;
        return Former.Form(
            new GroupProblem { Members = people, Organisations = [.. organisations], GroupCount = groupCount, Composition = composition, Seed = 3 },
            progress: null,
            CancellationToken.None);
    }
}
