namespace CrossMentor.Sdk.Testing.Tests.BuiltIn;

/// <summary>N-12: the plugins of the product keep the laws that are asked of everybody's.</summary>
public sealed class BuiltInPluginTests
{
    public static TheoryData<string, Law> Promises
    {
        get
        {
            var promises = new TheoryData<string, Law>();
            foreach (var (id, laws) in BuiltInPlugins.Laws)
            {
                foreach (var law in laws.Laws)
                {
                    promises.Add(id, law);
                }
            }

            return promises;
        }
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public void Every_built_in_plugin_keeps_every_law(string plugin, Law law) => BuiltInPlugins.Laws[plugin].Require(law);

    [Fact]
    public void Only_laws_that_a_plugin_does_not_claim_go_untried()
    {
        var untried = BuiltInPlugins.Laws.SelectMany(each => each.Value.CheckAll().Where(report => report.State != LawState.Kept).Select(report => $"{each.Key}: {report.Law}"));

        Assert.Equal(["crossmentor.strategies.optimal-assignment: StrategyProofness"], untried);
    }

    [Fact]
    public void There_are_twenty_of_them() => Assert.Equal(20, BuiltInPlugins.Laws.Count);
}
