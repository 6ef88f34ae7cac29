using System.Text.RegularExpressions;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Sdk;

namespace CrossMentor.Templates.Tests;

/// <summary>What `dotnet new crossmentor-plugin` makes from the packed SDK builds, keeps the laws, and is accepted by the product.</summary>
public sealed partial class TemplateTests(Workshop workshop) : IClassFixture<Workshop>
{
    public static TheoryData<string> Everything => [.. Workshop.Kinds.Keys.Append(Workshop.Sample)];

    public static IEnumerable<object[]> Kinds => Workshop.Kinds.Select(kind => new object[] { kind.Key, kind.Value });

    [Theory]
    [MemberData(nameof(Everything))]
    public void Its_tests_pass(string name)
    {
        var summary = Summary().Matches(workshop.TestOutput).Single(match => match.Groups["assembly"].Value == $"{name}.Tests");

        Assert.Equal("0", summary.Groups["failed"].Value);
        Assert.True(int.Parse(summary.Groups["passed"].Value) >= 5, summary.Value);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_product_accepts_the_package(string name)
    {
        var plugin = Assert.Single(PluginCatalogue.Discover(workshop.Published).Plugins, plugin => plugin.Id.StartsWith(name.ToLowerInvariant(), StringComparison.Ordinal)
            || (name == Workshop.Sample && plugin.PackageId == "consultancy.by-lot"));

        Assert.Empty(plugin.Refusals);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_package_has_the_kind_that_was_asked_for(string name, string kind)
    {
        var id = name.ToLowerInvariant();
        var plugin = PluginCatalogue.Discover(workshop.Published).Plugins.Single(plugin => plugin.PackageId == id);

        Assert.Equal(kind.Replace("_", "", StringComparison.Ordinal), plugin.Kind.ToString(), ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_of_the_template_or_of_other_kinds_is_left_in_it(string name, string kind)
    {
        var files = workshop.FilesOf(name).ToList();

        Assert.Single(files, file => file.EndsWith("Tests.cs", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotMatch(Placeholder(), file + workshop.Read(name, file)));
        Assert.True(files.Count <= 9, $"{kind}: {string.Join(", ", files)}");
    }

    [Fact]
    public void The_packages_have_the_version_of_the_contracts()
    {
        var sdk = typeof(SdkVersion).Assembly.GetName().Version!;

        Assert.Equal(SdkVersion.Text, $"{sdk.Major}.{sdk.Minor}.{sdk.Build}");
    }

    [GeneratedRegex(@"Failed: +(?<failed>\d+), Passed: +(?<passed>\d+),.* - (?<assembly>[\w.]+)\.dll", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Summary();

    [GeneratedRegex("CrossMentorPlugin|crossmentor[.]plugin-id|SDK_VERSION|PACKAGES_OF_THE_SDK|#if|#endif", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
