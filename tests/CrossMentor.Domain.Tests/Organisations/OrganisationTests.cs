using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Organisations;

public sealed class OrganisationTests
{
    [Theory]
    [InlineData("", "finance", "NL", "name")]
    [InlineData("Alpha", "Public Sector", "NL", "sector")]
    [InlineData("Alpha", "finance", "NLD", "country")]
    public void A_bad_value_is_refused_by_its_field(string name, string sector, string country, string field)
    {
        var refused = Organisation.Register(Ids.New<OrganisationId>(), new(name, sector, SizeBand.Micro, country, null));

        Assert.Equal(field, Assert.IsType<InvalidInput>(Assert.Single(refused.Refusals)).Field);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
        => Assert.Equal(3, Organisation.Register(Ids.New<OrganisationId>(), new(" ", "?", SizeBand.Micro, "", null)).Refusals.Count);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_name_has_a_length(int length, bool isAccepted) => Assert.Equal(
        isAccepted,
        Organisation.Register(Ids.New<OrganisationId>(), new(new('a', length), "finance", SizeBand.Micro, "NL", null)).IsAccepted);

    [Fact]
    public void A_name_has_no_character_that_a_database_cannot_store() => Assert.Contains(
        "U+0000",
        Assert.Single(Organisation.Register(Ids.New<OrganisationId>(), new("a\0b", "finance", SizeBand.Micro, "NL", null)).Refusals).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_refused_change_changes_nothing()
    {
        var organisation = A.Organisation();
        Assert.True(organisation.Change(new(Name: "Beta", Country: "?")).IsRefused);
        Assert.Equal(("Alpha", "NL"), (organisation.Name, organisation.Country));
        Assert.True(organisation.Change(new(Name: " Beta ")).IsAccepted);
        Assert.Equal(("Beta", "BETA", "finance"), (organisation.Name, organisation.NameKey, organisation.Sector));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void A_grade_has_a_rank_on_the_common_ladder(int rank, bool isAccepted)
        => Assert.Equal(isAccepted, A.Organisation().SetGradeLadder([new("M1", rank)]).IsAccepted);

    [Fact]
    public void A_ladder_is_kept_from_low_to_high_and_has_each_label_once()
    {
        var organisation = A.Organisation();
        Assert.True(organisation.SetGradeLadder([new("Board", 20), new("Junior", 2)]).IsAccepted);
        Assert.Equal(["Junior", "Board"], organisation.GradeLadder.Select(step => step.Label));
        Assert.Equal("steps.1.label", Assert.IsType<InvalidInput>(organisation.SetGradeLadder([new("M1", 2), new("m1", 3)]).Refusal).Field);
    }

    [Theory]
    [InlineData("junior", true, 2)]
    [InlineData("17", true, 17)]
    [InlineData("21", false, 1)]
    [InlineData("Senior", false, 1)]
    public void A_grade_is_read_as_label_or_rank(string text, bool isRead, int rank)
    {
        var organisation = A.Organisation();
        _ = organisation.SetGradeLadder([new("Junior", 2)]);
        Assert.Equal(isRead, organisation.TryReadGrade(text, out var grade));
        Assert.Equal(rank, grade.Rank);
    }

    [Fact]
    public void An_organisation_is_in_one_group_at_most()
    {
        var (alpha, beta) = (A.Organisation(), A.Organisation("Beta"));
        var group = OrganisationGroup.Create(Ids.New<OrganisationGroupId>(), "Holding", [alpha]).Value;
        Assert.Equal(group.Id, alpha.GroupId);
        Assert.IsType<AlreadyExists>(OrganisationGroup.Create(Ids.New<OrganisationGroupId>(), "Other", [beta, alpha]).Refusal);
        Assert.Null(beta.GroupId);
        Assert.IsType<InvalidInput>(OrganisationGroup.Create(Ids.New<OrganisationGroupId>(), "Empty", []).Refusal);
    }
}
