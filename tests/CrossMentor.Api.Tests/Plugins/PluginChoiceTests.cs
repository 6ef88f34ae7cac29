using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Plugins;

/// <summary>What a programme may choose, with which settings, and what it is told when it may not.</summary>
public sealed class PluginChoiceTests(PluginChoiceTests.Fixture fixture) : IClassFixture<PluginChoiceTests.Fixture>
{
    private const string Location = "crossmentor.scorers.location";
    private const string Strategy = "crossmentor.strategies.optimal-assignment";
    private const string Former = "crossmentor.groups.transversal";

    private PluginServer Server => fixture.Server;

    [Theory]
    [InlineData("""{"points":1001}""", "#/points")]
    [InlineData("""{"points":"many"}""", "#/points")]
    [InlineData("""{"pionts":7}""", "#/pionts")]
    [InlineData("{", "")]
    public async Task Settings_that_do_not_fit_are_refused_by_the_member(string settings, string member)
    {
        var (workshop, programme) = await Server.ProgrammeAsync();

        var refused = await RefusedAsync(workshop, programme, "weights", new[] { new { pluginId = Location, weight = 1, settings = (string?)null }, new { pluginId = SpecimenPackage.Slow, weight = 1, settings = (string?)settings } });

        Assert.Equal(("PLUGIN_SETTINGS_INVALID", SpecimenPackage.Slow, "weights.1.settings"), (refused.Text("code"), refused.Text("pluginId"), refused.Text("field")));
        Assert.Equal(member, Assert.Single(refused.List("problems")).Text("member"));
        Assert.False(string.IsNullOrWhiteSpace(refused.List("problems")[0].Text("message")));
    }

    [Fact]
    public async Task A_sensitive_feature_has_to_be_granted_first()
    {
        var (workshop, programme) = await Server.ProgrammeAsync();
        var weights = new[] { new { pluginId = SpecimenPackage.Gender, weight = 1 } };

        var refused = await RefusedAsync(workshop, programme, "weights", weights);
        await workshop.SetPolicyAsync(programme, new() { ["weights"] = weights, ["grantedFeatures"] = new[] { "gender" } });
        var run = await workshop.MatchAsync(programme);
        var takenBack = await RefusedAsync(workshop, programme, "grantedFeatures", Array.Empty<string>());

        Assert.Equal(("FEATURE_NOT_GRANTED", SpecimenPackage.Gender, "gender"), (refused.Text("code"), refused.Text("pluginId"), refused.List("features")[0].GetString()));
        Assert.Equal("FEATURE_NOT_GRANTED", takenBack.Text("code"));
        Assert.Contains(run.List("plugins"), plugin => plugin.Text("pluginId") == SpecimenPackage.Gender);
        Assert.Equal(["gender"], (await PolicyAsync(programme)).List("grantedFeatures").Select(feature => feature.GetString()));
    }

    [Theory]
    [InlineData("country")]
    [InlineData("shoeSize")]
    public async Task Only_what_needs_a_grant_can_be_granted(string feature)
    {
        var (workshop, programme) = await Server.ProgrammeAsync();

        var refused = await RefusedAsync(workshop, programme, "grantedFeatures", new[] { "gender", feature });

        Assert.Equal(("INVALID_INPUT", "grantedFeatures.1"), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    public async Task A_further_rule_is_obeyed_and_can_be_taken_away()
    {
        var (workshop, programme) = await Server.ProgrammeAsync();

        await workshop.SetPolicyAsync(programme, new() { ["rules"] = new[] { new { pluginId = SpecimenPackage.Nobody } } });
        var forbidden = await workshop.MatchAsync(programme);
        await workshop.SetPolicyAsync(programme, new() { ["rules"] = Array.Empty<object>() });
        var allowed = await workshop.MatchAsync(programme);

        Assert.Equal((0, 2), (forbidden.Scenario().Number("placedCount"), allowed.Scenario().Number("placedCount")));
        Assert.Contains(forbidden.List("plugins"), plugin => (plugin.Text("pluginId"), plugin.Text("kind")) == (SpecimenPackage.Nobody, "ELIGIBILITY_RULE"));
    }

    [Fact]
    public async Task Strategy_and_group_former_are_chosen_with_settings()
    {
        var workshop = new Workshop(Server.Manager, $"{Guid.NewGuid():N}"[..6]);
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var programme = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", learningGroupCount: 1);
        await workshop.JoinAsync(programme, first);
        await workshop.JoinAsync(programme, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));

        await workshop.SetPolicyAsync(programme, new()
        {
            ["strategy"] = new { pluginId = Strategy, version = "1.0.0" },
            ["groupFormer"] = new { pluginId = Former, settings = """{"skillsWeight":7,"languageWeight":3}""" },
        });
        var run = await workshop.MatchAsync(programme);

        var policy = await PolicyAsync(programme);
        Assert.Equal((Strategy, "1.0.0"), (policy.GetProperty("strategy").Text("pluginId"), policy.GetProperty("strategy").Text("version")));
        Assert.Equal("""{"skillsWeight":7,"languageWeight":3}""", policy.GetProperty("groupFormer").Text("settings"));
        var used = (await Server.Manager.QueryAsync("query($id: ID!) { matchRun(id: $id) { plugins { pluginId settings } } }", new { id = run.Id() })).GetProperty("matchRun");
        Assert.Equal("""{"languageWeight":3,"skillsWeight":7}""", used.List("plugins").Single(plugin => plugin.Text("pluginId") == Former).Text("settings"));
    }

    [Fact]
    public async Task What_is_not_there_or_of_another_kind_cannot_be_chosen()
    {
        var (workshop, programme) = await Server.ProgrammeAsync();
        object One(string pluginId, string? version = null) => new { pluginId, version };

        Assert.Equal("UNKNOWN_PLUGIN", (await RefusedAsync(workshop, programme, "strategy", One("specimens.nowhere"))).Text("code"));
        Assert.Equal("UNKNOWN_PLUGIN", (await RefusedAsync(workshop, programme, "strategy", One(Former))).Text("code"));
        Assert.Equal("UNKNOWN_PLUGIN", (await RefusedAsync(workshop, programme, "groupFormer", One(Strategy))).Text("code"));
        Assert.Equal("UNKNOWN_PLUGIN", (await RefusedAsync(workshop, programme, "rules", new[] { One(SpecimenPackage.Nobody, "9.0.0") })).Text("code"));
        Assert.Equal("UNKNOWN_PLUGIN", (await RefusedAsync(workshop, programme, "weights", new[] { new { pluginId = SpecimenPackage.Nobody, weight = 1 } })).Text("code"));
        var own = await RefusedAsync(workshop, programme, "rules", new[] { One("crossmentor.rules.off-line") });
        Assert.Equal(("INVALID_INPUT", "rules.0.pluginId"), (own.Text("code"), own.Text("field")));
        var twice = await RefusedAsync(workshop, programme, "rules", new[] { One(SpecimenPackage.Nobody), One(SpecimenPackage.Nobody) });
        Assert.Equal(("INVALID_INPUT", "rules"), (twice.Text("code"), twice.Text("field")));
    }

    [Fact]
    public async Task The_documented_operation_chooses_plugins()
    {
        var (workshop, programme) = await Server.ProgrammeAsync();
        var input = new
        {
            programmeId = programme.Id,
            version = await workshop.VersionOfAsync(programme.Id),
            weights = new[] { new { pluginId = SpecimenPackage.Slow, weight = 30, settings = """{"points":900}""", version = "1.0.0" } },
            rules = new[] { new { pluginId = "crossmentor.rules.senior-mentor" } },
        };

        var answer = (await Server.Manager.QueryAsync(await Reading.Operations.ReadAsync("choose-plugins"), new { input })).GetProperty("updateMatchingPolicy");

        Assert.Empty(answer.List("errors"));
        var policy = answer.GetProperty("programme").GetProperty("matchingPolicy");
        Assert.Equal((SpecimenPackage.Slow, 30, """{"points":900}""", "1.0.0"), (
            policy.List("weights")[0].Text("pluginId"), policy.List("weights")[0].Number("weight"), policy.List("weights")[0].Text("settings"), policy.List("weights")[0].Text("version")));
        Assert.Equal("crossmentor.rules.senior-mentor", Assert.Single(policy.List("rules")).Text("pluginId"));
    }

    [Fact]
    public async Task A_programme_that_has_chosen_nothing_is_matched_as_ever()
    {
        var (workshop, programme) = await Server.ProgrammeAsync();

        var policy = await PolicyAsync(programme);
        var run = await workshop.MatchAsync(programme);

        Assert.True(policy.IsNull("strategy") && policy.IsNull("groupFormer"));
        Assert.Empty(policy.List("rules"));
        Assert.Equal(6, policy.List("weights").Count);
        Assert.All(run.List("plugins"), plugin => Assert.StartsWith("crossmentor.", plugin.Text("pluginId"), StringComparison.Ordinal));
    }

    private async Task<JsonElement> RefusedAsync(Workshop workshop, MadeProgramme programme, string field, object value)
        => await Server.Manager.RefusedAsync(
            "updateMatchingPolicy",
            new Dictionary<string, object?> { ["programmeId"] = programme.Id, ["version"] = await workshop.VersionOfAsync(programme.Id), [field] = value });

    private async Task<JsonElement> PolicyAsync(MadeProgramme programme)
    {
        const string Document = """
            query($id: ID!) { programme(id: $id) { matchingPolicy {
              grantedFeatures weights { pluginId weight settings version } rules { pluginId }
              strategy { pluginId settings version } groupFormer { pluginId settings version }
            } } }
            """;
        return (await Server.Manager.QueryAsync(Document, new { id = programme.Id })).GetProperty("programme").GetProperty("matchingPolicy");
    }

    /// <summary>One server with the specimens for all choices.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        public PluginServer Server { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Server = await PluginServer.StartAsync();
            await Server.InstallAsync("1.0.0");
        }

        public async Task DisposeAsync() => await Server.DisposeAsync();
    }
}
