using System.Xml.Linq;

namespace CrossMentor.Repository.Tests;

/// <summary>Assemblies are walls where trust, replacement or release differ. This table is the whole list of doors.</summary>
public sealed class WallTests
{
    // project: what it may reference. Everything else is forbidden.
    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["CrossMentor.GraphQL"] = [],
        ["CrossMentor.GraphQL.AspNetCore"] = ["CrossMentor.GraphQL"],
        ["CrossMentor.Domain"] = [],
        ["CrossMentor.SqlServerShim"] = [],
        ["CrossMentor.Persistence"] = ["CrossMentor.Domain", "CrossMentor.SqlServerShim"],
        ["CrossMentor.Sdk"] = [],
        ["CrossMentor.Sdk.Solvers"] = ["CrossMentor.Sdk"],
        ["CrossMentor.Sdk.Testing"] = ["CrossMentor.Sdk"],
        ["CrossMentor.Templates"] = [],
        ["CrossMentor.Matching"] = ["CrossMentor.Sdk"],
        ["CrossMentor.Plugins.Hosting"] = ["CrossMentor.Sdk"],
        ["CrossMentor.Plugins.Worker"] = ["CrossMentor.Sdk", "CrossMentor.Plugins.Hosting"],
        ["CrossMentor.Plugins.Rules"] = ["CrossMentor.Sdk"],
        ["CrossMentor.Plugins.Scorers"] = ["CrossMentor.Sdk"],
        ["CrossMentor.Plugins.Assignment"] = ["CrossMentor.Sdk", "CrossMentor.Sdk.Solvers"],
        ["CrossMentor.Plugins.LearningGroups"] = ["CrossMentor.Sdk", "CrossMentor.Sdk.Solvers"],
        ["CrossMentor.Identity"] = ["CrossMentor.SqlServerShim"],
        ["CrossMentor.Identity.Duende"] = ["CrossMentor.Identity", "CrossMentor.Host"],
        ["CrossMentor.Application"] =
            ["CrossMentor.Domain", "CrossMentor.Persistence", "CrossMentor.Matching", "CrossMentor.Plugins.Hosting", "CrossMentor.Sdk", "CrossMentor.Sdk.Solvers"],
        ["CrossMentor.Api"] = ["CrossMentor.Application", "CrossMentor.Domain", "CrossMentor.Persistence"],
    };

    private static readonly string[] BclOnly = ["CrossMentor.GraphQL", "CrossMentor.Domain", "CrossMentor.Sdk", "CrossMentor.Sdk.Solvers", "CrossMentor.Sdk.Testing", "CrossMentor.Matching"];

    [Fact]
    public void Projects_reference_only_what_their_wall_has_a_door_for()
    {
        var broken = from project in ProductProjects()
                     where Doors.ContainsKey(project.Name)
                     from reference in project.References
                     where !Doors[project.Name].Contains(reference, StringComparer.Ordinal)
                     select $"{project.Name} -> {reference}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_product_project_but_the_hosts_stands_in_the_table()
    {
        var unknown = ProductProjects()
            .Select(project => project.Name)
            .Where(name => !name.StartsWith("CrossMentor.Host", StringComparison.Ordinal) && !Doors.ContainsKey(name));

        Assert.Empty(unknown);
    }

    [Fact]
    public void Pure_projects_use_no_package_and_no_framework_but_the_base_class_library()
    {
        var broken = from project in ProductProjects()
                     where BclOnly.Contains(project.Name, StringComparer.Ordinal)
                     from outside in project.Packages
                     select $"{project.Name} uses {outside}";

        Assert.Empty(broken);
    }

    [Fact]
    public void The_engine_knows_not_one_word_of_mentoring()
    {
        string[] words = ["mentor", "mentee", "programme", "organisation"];
        var broken = from file in RepositoryFiles.Below("src/CrossMentor.GraphQL", "*.cs").Concat(RepositoryFiles.Below("src/CrossMentor.GraphQL.AspNetCore", "*.cs"))
                     from line in File.ReadLines(file)
                     from word in words
                     where line.Replace("CrossMentor", "", StringComparison.Ordinal).Contains(word, StringComparison.OrdinalIgnoreCase)
                     select $"{RepositoryFiles.Relative(file)}: {line.Trim()}";

        Assert.Empty(broken);
    }

    [Fact]
    public void The_api_knows_no_engine()
    {
        var broken = RepositoryFiles.Below("src/CrossMentor.Api", "*.cs")
            .Where(file => File.ReadAllText(file).Contains("CrossMentor.GraphQL", StringComparison.Ordinal))
            .Select(RepositoryFiles.Relative);

        Assert.Empty(broken);
    }

    [Fact]
    public void Tenant_filters_are_lifted_in_one_file_only()
    {
        string[] doors = ["IgnoreQueryFilters", "FromSql", "SqlQuery", "ExecuteSql", "CreateCommand("];
        var files = from file in RepositoryFiles.ProductSources()
                    let text = File.ReadAllText(file)
                    where doors.Any(door => text.Contains(door, StringComparison.Ordinal))
                    where !text.Contains("CrossMentorDb(", StringComparison.Ordinal)
                    select RepositoryFiles.Relative(file);

        Assert.All(files, file => Assert.StartsWith("src/CrossMentor.Persistence/", file, StringComparison.Ordinal));
    }

    private static IEnumerable<Project> ProductProjects() =>
        from file in RepositoryFiles.ProductProjects()
        let xml = XDocument.Load(file)
        select new Project(
            Path.GetFileNameWithoutExtension(file),
            [.. xml.Descendants("ProjectReference").Where(IsCompiledAgainst).Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))],
            [.. xml.Descendants("PackageReference").Concat(xml.Descendants("FrameworkReference")).Select(reference => (string)reference.Attribute("Include")!)]);

    private static bool IsCompiledAgainst(XElement reference) => (string?)reference.Attribute("ReferenceOutputAssembly") != "false";

    private sealed record Project(string Name, string[] References, string[] Packages);
}
