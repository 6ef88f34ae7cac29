using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Refusals;

/// <summary>What a programme and an organisation can be, and when they can no longer change.</summary>
[Collection(RefusalCollection.Name)]
public sealed class ProgrammeRefusalTests(ProductFixture fixture)
{
    public static TheoryData<string, object?, string> BadProgrammes => new()
    {
        { "name", "", "name" },
        { "name", "   ", "name" },
        { "name", new string('x', 201), "name" },
        { "purpose", "", "purpose" },
        { "purpose", new string('x', 4001), "purpose" },
        { "languages", Array.Empty<string>(), "languages" },
        { "languages", new[] { "en", "no language" }, "languages.1" },
        { "endsOn", "2030-01-01", "endsOn" },
        { "endsOn", "2029-12-31", "endsOn" },
        { "tracks", new[] { "North", "north" }, "tracks" },
        { "tracks", new[] { "North", "" }, "tracks.1" },
        { "balanceTolerance", -1, "balanceTolerance" },
        { "balanceTolerance", 1001, "balanceTolerance" },
        { "learningGroupCount", 1, "learningGroupCount" },
    };

    [Theory]
    [MemberData(nameof(BadProgrammes))]
    public async Task A_programme_with_a_bad_value_is_refused_and_the_field_is_named(string name, object? value, string field)
    {
        var before = await fixture.Product.Database.RowCountsAsync();

        var refused = await fixture.Manager.RefusedAsync("createProgramme", Programme(name, value));

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        Assert.Equal(before, await fixture.Product.Database.RowCountsAsync());
    }

    public static TheoryData<string, object?> BorderProgrammes => new()
    {
        { "name", new string('x', 200) },
        { "purpose", new string('x', 4000) },
        { "endsOn", "2030-01-02" },
        { "balanceTolerance", 1000 },
        { "learningGroupCount", 0 },
    };

    [Theory]
    [MemberData(nameof(BorderProgrammes))]
    public async Task A_programme_with_values_at_the_border_is_taken(string name, object? value) =>
        await fixture.Manager.AcceptedAsync("createProgramme", Programme(name, value), "programme { id }");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [Requirement("S-15")]
    public async Task A_hybrid_programme_has_learning_groups(int groups, bool isTaken)
    {
        var input = Programme("kind", "HYBRID_ACTION_LEARNING");
        input["learningGroupCount"] = groups;

        var payload = await fixture.Manager.MutateAsync("createProgramme", input);

        Assert.Equal(isTaken ? [] : new[] { "learningGroupCount" }, payload.List("errors").Select(error => error.Text("field")));
    }

    [Fact]
    [Requirement("S-13")]
    public async Task Kind_and_orientation_change_until_the_match_is_published_and_not_after()
    {
        var workshop = fixture.Workshop();
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.TwoWayAsync(first, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        await ChangeAsync(workshop, programme, new { kind = "HYBRID_ACTION_LEARNING", learningGroupCount = 1 });
        await ChangeAsync(workshop, programme, new { kind = "TWO_WAY", orientation = "REVERSE" });
        await ChangeAsync(workshop, programme, new { orientation = "TRADITIONAL" });
        await workshop.PublishAsync(await workshop.MatchAsync(programme));
        var version = await workshop.VersionOfAsync(programme.Id);

        var kind = await fixture.Manager.RefusalCodesAsync("updateProgramme", new { programmeId = programme.Id, version, kind = "HYBRID_ACTION_LEARNING", learningGroupCount = 1 });
        var orientation = await fixture.Manager.RefusalCodesAsync("updateProgramme", new { programmeId = programme.Id, version, orientation = "REVERSE" });

        Assert.Equal(["PROGRAMME_TYPE_FROZEN"], kind);
        Assert.Equal(["PROGRAMME_TYPE_FROZEN"], orientation);
        Assert.Equal(version, await workshop.VersionOfAsync(programme.Id));
        await ChangeAsync(workshop, programme, new { kind = "TWO_WAY", name = workshop.Named("Still renamed") });
    }

    [Fact]
    [Requirement("S-13")]
    public async Task A_kind_that_has_no_place_for_the_roles_taken_is_refused()
    {
        var workshop = fixture.Workshop();
        var programme = await workshop.TwoWayAsync(await workshop.OrganisationAsync("Both"));

        var refused = await fixture.Manager.RefusedAsync("updateProgramme", new { programmeId = programme.Id, version = 1, kind = "ONE_WAY" });

        Assert.Equal(("INVALID_INPUT", "kind"), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    public async Task An_organisation_joins_once_and_within_the_largest_quota()
    {
        var workshop = fixture.Workshop();
        var (organisation, other) = (await workshop.OrganisationAsync("Twice"), await workshop.OrganisationAsync("Large"));
        var programme = await workshop.TwoWayAsync(organisation);

        Assert.Equal(["ALREADY_EXISTS"], await fixture.Manager.RefusalCodesAsync("addParticipatingOrganisation", Workshop.Joining(programme, organisation)));
        foreach (var (mentors, mentees, field) in new[] { (-1, 0, "mentorQuota"), (0, -1, "menteeQuota"), (10_001, 0, "mentorQuota"), (0, 10_001, "menteeQuota") })
        {
            var refused = await fixture.Manager.RefusedAsync("addParticipatingOrganisation", Workshop.Joining(programme, other, mentorQuota: mentors, menteeQuota: mentees));
            Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
        }

        await workshop.JoinAsync(programme, other, mentorQuota: 10_000, menteeQuota: 0);
    }

    [Theory]
    [InlineData("name", "", "name")]
    [InlineData("sector", "Public administration", "sector")]
    [InlineData("country", "Netherlands", "country")]
    public async Task An_organisation_with_a_bad_value_is_refused_and_the_field_is_named(string name, string value, string field)
    {
        var input = new Dictionary<string, object?> { ["name"] = fixture.Workshop().Named("Bad"), ["sector"] = "finance", ["sizeBand"] = "SMALL", ["country"] = "NL", [name] = value };

        var refused = await fixture.Manager.RefusedAsync("createOrganisation", input);

        Assert.Equal(("INVALID_INPUT", field), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    public async Task A_name_is_taken_however_it_is_written()
    {
        var workshop = fixture.Workshop();
        var organisation = await workshop.OrganisationAsync("Taken");
        var other = await workshop.OrganisationAsync("Free");

        var created = await fixture.Manager.RefusedAsync(
            "createOrganisation", new { name = $"  {organisation.Name.ToUpperInvariant()} ", sector = "finance", sizeBand = "SMALL", country = "NL" });
        var renamed = await fixture.Manager.RefusedAsync("updateOrganisation", new { organisationId = other.Id, version = 1, name = organisation.Name });

        Assert.All(new[] { created, renamed }, refused => Assert.Equal(("ALREADY_EXISTS", "name"), (refused.Text("code"), refused.Text("field"))));
    }

    private static Dictionary<string, object?> Programme(string name, object? value) => new()
    {
        ["name"] = "A programme",
        ["kind"] = "TWO_WAY",
        ["purpose"] = "To learn.",
        ["languages"] = new[] { "en" },
        ["startsOn"] = "2030-01-01",
        [name] = value,
    };

    private async Task ChangeAsync(Workshop workshop, MadeProgramme programme, object change)
    {
        var input = change.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(change));
        input["programmeId"] = programme.Id;
        input["version"] = await workshop.VersionOfAsync(programme.Id);
        await fixture.Manager.AcceptedAsync("updateProgramme", input, "programme { id }");
    }
}
