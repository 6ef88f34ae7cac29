using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Matching;

public sealed class MatchingPolicyTests
{
    [Fact]
    public void What_is_left_out_stays()
    {
        var chosen = MatchingPolicy.Default.With(new()
        {
            Rules = [new("a.rule") { Settings = "{}" }],
            Strategy = new("a.strategy") { Version = "1.0.0" },
            GroupFormer = new("a.former"),
            GrantedFeatures = ["gender"],
        }).Value;

        var later = chosen.With(new(OnUnknown: UnknownPolicy.AllowWithFlag)).Value;

        Assert.Equal(["a.rule", "a.strategy", "a.former"], later.ChosenPlugins().Select(choice => choice.PluginId));
        Assert.Equal(("{}", "1.0.0"), (later.Rules[0].Settings, later.Strategy!.Version));
        Assert.Equal(["gender"], later.GrantedFeatures);
        Assert.Empty(later.With(new() { Rules = [], GrantedFeatures = [] }).Value.Rules);
    }

    [Fact]
    public void Rules_and_features_come_once_and_in_order()
    {
        var policy = MatchingPolicy.Default.With(new() { Rules = [new("b.rule"), new("a.rule")], GrantedFeatures = ["b", "a", "b"] }).Value;

        Assert.Equal(["a.rule", "b.rule"], policy.Rules.Select(rule => rule.PluginId));
        Assert.Equal(["a", "b"], policy.GrantedFeatures);
        Assert.Equal("rules", FieldOf(new() { Rules = [new("a.rule"), new("a.rule") { Version = "1.0.0" }] }));
    }

    [Fact]
    public void Goals_come_once_and_in_the_order_given()
    {
        var fair = MatchingPolicy.Default.With(new()
        {
            Goals = [MatchingGoal.MostPlaced, MatchingGoal.FairShares, MatchingGoal.Bottleneck, MatchingGoal.TotalScore],
            FairShares = FairShareRule.Equal,
        }).Value;

        Assert.Equal([MatchingGoal.MostPlaced, MatchingGoal.TotalScore], MatchingPolicy.Default.Goals);
        Assert.Equal([MatchingGoal.MostPlaced, MatchingGoal.FairShares, MatchingGoal.Bottleneck, MatchingGoal.TotalScore], fair.Goals);
        Assert.Equal(FairShareRule.Equal, fair.With(new(OnUnknown: UnknownPolicy.AllowWithFlag)).Value.FairShares);
        Assert.Equal("goals", FieldOf(new() { Goals = [] }));
        Assert.Equal("goals", FieldOf(new() { Goals = [MatchingGoal.TotalScore, MatchingGoal.TotalScore] }));
    }

    [Theory]
    [InlineData(true, MatchingGoal.MostPlaced, MatchingGoal.Bottleneck)]
    [InlineData(true, MatchingGoal.TotalScore, MatchingGoal.MostPlaced)]
    [InlineData(false, MatchingGoal.Bottleneck, MatchingGoal.MostPlaced)]
    [InlineData(false, MatchingGoal.TotalScore, MatchingGoal.Bottleneck)]
    public void The_lowest_score_counts_only_after_the_number_of_pairs(bool isAccepted, MatchingGoal first, MatchingGoal second)
        => Assert.Equal(isAccepted, MatchingPolicy.Default.With(new() { Goals = [first, second] }).IsAccepted);

    [Fact]
    public void Every_list_and_text_has_a_limit()
    {
        PluginChoice Long(int settings) => new("a.plugin") { Settings = new string('x', settings) };

        Assert.True(MatchingPolicy.Default.With(new() { Strategy = Long(PluginChoice.SettingsLengthMax) }).IsAccepted);
        Assert.Equal("strategy.settings", FieldOf(new() { Strategy = Long(PluginChoice.SettingsLengthMax + 1) }));
        Assert.Equal("groupFormer.version", FieldOf(new() { GroupFormer = new("a.former") { Version = new string('1', PluginChoice.VersionLengthMax + 1) } }));
        Assert.Equal("rules.0.pluginId", FieldOf(new() { Rules = [new(" ")] }));
        Assert.Equal("rules", FieldOf(new() { Rules = [.. Enumerable.Range(0, MatchingPolicy.RulesMax + 1).Select(number => new PluginChoice($"rule.{number}"))] }));
        Assert.Equal("weights.0.settings", FieldOf(new(Weights: [new("a.scorer", 1) { Settings = new string('x', PluginChoice.SettingsLengthMax + 1) }])));
        Assert.Equal("grantedFeatures", FieldOf(new() { GrantedFeatures = [.. Enumerable.Range(0, MatchingPolicy.GrantedFeaturesMax + 1).Select(number => $"f{number}")] }));
    }

    private static string FieldOf(MatchingPolicyChange change) => Assert.IsType<InvalidInput>(Assert.Single(MatchingPolicy.Default.With(change).Refusals)).Field;
}
