using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>The folders of the engine are chapters; these may use only the chapters named beside them.</summary>
public sealed partial class ChapterTests
{
    [Theory]
    [InlineData("Errors")]
    [InlineData("Language", "Errors")]
    [InlineData("TypeSystem", "Errors", "Language")]
    [InlineData("Validation", "Errors", "Language", "TypeSystem")]
    [InlineData("Cost", "Errors", "Language", "TypeSystem", "Validation", "Coercion")]
    public void A_chapter_uses_only_those_before_it(string chapter, params string[] before)
    {
        var broken = from file in RepositoryFiles.Below($"src/CrossMentor.GraphQL/{chapter}", "*.cs")
                     from Match used in UsedChapter().Matches(File.ReadAllText(file))
                     let name = used.Groups["chapter"].Value
                     where name != chapter && !before.Contains(name, StringComparer.Ordinal)
                     select $"{RepositoryFiles.Relative(file)} uses {name}";

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"^using CrossMentor\.GraphQL\.(?<chapter>\w+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex UsedChapter();
}
