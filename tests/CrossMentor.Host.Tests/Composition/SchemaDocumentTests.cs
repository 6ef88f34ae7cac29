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

    [Fact]
    public async Task Nothing_changes_against_the_schema_itself()
    {
        using StringWriter output = new();
        var terminal = new Terminal(output, TextWriter.Null, isInteractive: false);

        Assert.Equal(ExitCode.Success, await CommandLine.RunAsync(["schema", "diff", "--against", Path.Combine(Folder(), "../../../schema/crossmentor.graphql")], terminal));

        Assert.Equal("0 breaking, 0 dangerous, 0 safe", output.ToString().TrimEnd());
    }

    [Theory]
    [InlineData(true, "\"severity\": \"Breaking\"")]
    [InlineData(false, "BREAKING Query.gone: The field was removed.")]
    public async Task What_breaks_clients_of_an_older_schema_comes_first_and_fails_the_verb(bool isJson, string said)
    {
        using StringWriter output = new();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, SchemaDocument.Print().Replace("type Query {", "type Query {\n  gone: Int", StringComparison.Ordinal));
        string[] arguments = ["schema", "diff", "--against", file, .. isJson ? ["--json"] : Array.Empty<string>()];

        Assert.Equal(ExitCode.Failed, await CommandLine.RunAsync(arguments, new Terminal(output, TextWriter.Null, isInteractive: false)));

        Assert.Contains(said, output.ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("type Query {", "Syntax Error")]
    [InlineData(null, "There is no file")]
    public async Task A_file_that_is_no_schema_is_said_on_standard_error(string? text, string said)
    {
        using StringWriter error = new();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text);
        if (text is null)
        {
            File.Delete(file);
        }

        Assert.Equal(ExitCode.Failed, await CommandLine.RunAsync(["schema", "diff", "--against", file], new Terminal(TextWriter.Null, error, isInteractive: false)));

        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
