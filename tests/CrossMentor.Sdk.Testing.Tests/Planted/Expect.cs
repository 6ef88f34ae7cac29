namespace CrossMentor.Sdk.Testing.Tests.Planted;

/// <summary>Holds the laws to finding a planted fault under its own name and under no other.</summary>
internal static class Expect
{
    public static void OnlyBroken(PluginLaws laws, Law law, params string[] words)
    {
        var broken = laws.CheckAll().Where(report => report.State == LawState.Broken).ToArray();

        Assert.True(broken.Length == 1 && broken[0].Law == law, $"Only {law} should be broken:\n{string.Join('\n', broken.Select(report => report.ToString()))}");
        var message = Assert.Throws<LawBrokenException>(() => laws.Require(law)).Message;
        Assert.All(words.Append("seed"), word => Assert.Contains(word, message, StringComparison.Ordinal));
    }

    public static void NothingBroken(PluginLaws laws)
        => Assert.All(laws.CheckAll(), report => Assert.True(report.State is LawState.Kept or LawState.NotClaimed, report.ToString()));
}
