using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>schema</c>: the contract as one document, as front-end teams download it.</summary>
internal sealed class SchemaVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var output = new Option<FileInfo?>("--output") { Description = "File to write instead of standard output.", HelpName = "file" };
        var json = CommonOptions.Json();
        var command = new Command("schema", "Print the GraphQL schema.") { output, json, new SchemaDiffVerb(terminal).ToCommand() };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(output), parsed.GetValue(json), ct));
        return command;
    }

    /// <exception cref="UnavailableException">The file cannot be written.</exception>
    private static async Task WriteAsync(FileInfo output, string sdl, CancellationToken ct)
    {
        // A folder is not made: a misspelt one would hide that the file was renewed elsewhere.
        if (output.Directory is { Exists: false } folder)
        {
            throw new UnavailableException($"There is no folder {folder.FullName}. Make it, or name another file with --output.");
        }

        try
        {
            await File.WriteAllTextAsync(output.FullName, sdl, ct);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new UnavailableException($"{output.FullName} cannot be written. {unwritable.Message}", unwritable);
        }
    }

    private async Task<int> RunAsync(FileInfo? output, bool isJson, CancellationToken ct)
    {
        var sdl = SchemaDocument.Print();
        if (output is not null)
        {
            await WriteAsync(output, sdl, ct);
        }

        if (isJson)
        {
            terminal.WriteJson(output is null ? new { sdl } : new { file = output.FullName });
        }
        else if (output is null)
        {
            await terminal.Output.WriteAsync(sdl.AsMemory(), ct);
        }

        return ExitCode.Success;
    }
}
