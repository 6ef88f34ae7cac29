using System.Text.RegularExpressions;

namespace CrossMentor.Repository.Tests;

/// <summary>The documents for readers say what is there.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Documents => ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/plugins.md", "docs/roster.md"];

    [Theory]
    [InlineData("dotnet run --project src/CrossMentor.Host -- demo")]
    [InlineData("dotnet test CrossMentorApi.sln")]
    public void The_readme_has_the_two_commands(string command) => Assert.Contains(command, RepositoryFiles.Read("README.md"), StringComparison.Ordinal);

    [Fact]
    public void Continuous_integration_runs_the_test_command_of_the_readme() =>
        Assert.Contains("dotnet test CrossMentorApi.sln", RepositoryFiles.Read(".ci/run"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_that_a_document_names_is_there(string document)
    {
        var named = NamedFile().Matches(RepositoryFiles.Read(document)).Select(match => match.Groups["path"].Value.TrimEnd('/'));
        var missing = named.Where(path => !File.Exists(Path.Combine(RepositoryFiles.Root, path)) && !Directory.Exists(Path.Combine(RepositoryFiles.Root, path)));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_operation_that_the_readme_sends_is_one_that_tests_run()
    {
        var readme = RepositoryFiles.Read("README.md");

        Assert.Contains("schema/operations/pairs.graphql", readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(RepositoryFiles.Root, "schema/operations/pairs.graphql")));
    }

    [Theory]
    [InlineData("FreshEyesScorer")]
    [InlineData("FreshEyesScorerLaws")]
    public void The_code_of_the_plugin_guide_is_the_one_that_is_compiled_and_tested(string name)
    {
        var source = RepositoryFiles.Read($"tests/CrossMentor.Plugins.Tests/Guide/{name}.cs");
        var shown = source.Split("// <guide>\n")[1].Split("// </guide>")[0];

        Assert.Contains(shown, RepositoryFiles.Read("docs/plugins.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_strategy_of_the_plugin_guide_is_the_sample_that_is_built_and_tested()
    {
        var sample = RepositoryFiles.Below("sdk/samples/ByLot", "*.cs").Select(File.ReadAllText).ToArray();
        var section = RepositoryFiles.Read("docs/plugins.md").Split("## A strategy from nothing")[1].Split("\n## ")[0];
        var shown = section.Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).ToArray();

        Assert.Equal(4, shown.Length);
        Assert.All(shown, code => Assert.Contains(sample, source => source.Contains(code, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"(?<![\w/.])(?<path>(src|sdk|plugins|tests|schema|docs|\.ci)/[\w./-]*\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedFile();
}
