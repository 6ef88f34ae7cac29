using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrossMentor.Host.Terminals;

/// <summary>Where a verb writes: results on standard output, progress and problems on standard error when a script reads the results.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive, TextReader? input = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>What somebody types or a script pipes; nothing unless it is given.</summary>
    public TextReader Input { get; } = input ?? TextReader.Null;

    /// <summary>Whether a person looks at standard output and can be shown a bar that moves.</summary>
    public bool IsInteractive { get; } = isInteractive;

    public static Terminal OfThisProcess() => new(Console.Out, Console.Error, !Console.IsOutputRedirected, Console.In);

    public void WriteLine(string line = "") => Output.WriteLine(line);

    public void WriteProblem(string line) => Error.WriteLine(line);

    public void WriteJson(object result) => Output.WriteLine(JsonSerializer.Serialize(result, Json));

    /// <summary>Bars for a person, lines for a log; a script that reads JSON gets the lines on standard error.</summary>
    public IProgressDisplay Progress(bool isJson)
        => isJson ? new PlainProgress(Error) : IsInteractive ? new BarProgress() : new PlainProgress(Output);
}
