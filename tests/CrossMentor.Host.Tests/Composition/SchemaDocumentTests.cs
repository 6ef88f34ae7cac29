using System.Runtime.CompilerServices;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;

namespace CrossMentor.Host.Tests.Composition;

public sealed class SchemaDocumentTests
{
    [Fact]
    public void The_schema_in_the_repository_is_the_printed_one()
        => Assert.Equal(File.ReadAllText(Path.Combine(Folder(), "../../../schema/crossmentor.graphql")), SchemaDocument.Print());

    [Fact]
    public void The_printed_schema_has_every_slice_merged()
    {
        Assert.DoesNotContain("extend type", SchemaDocument.Print(), StringComparison.Ordinal);
        Assert.All(["startMatchRun(", "importRoster(", "createOrganisation(", "learningGroups("], field => Assert.Contains(field, SchemaDocument.Print(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_verb_writes_the_same_to_a_file_and_to_standard_output()
    {
        using StringWriter output = new();
        var file = Path.GetTempFileName();
        var terminal = new Terminal(output, TextWriter.Null, isInteractive: false);

        Assert.Equal(ExitCode.Success, await CommandLine.RunAsync(["schema"], terminal));
        Assert.Equal(ExitCode.Success, await CommandLine.RunAsync(["schema", "--output", file], terminal));

        Assert.Equal(output.ToString(), await File.ReadAllTextAsync(file));
        File.Delete(file);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
