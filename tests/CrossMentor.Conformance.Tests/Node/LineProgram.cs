using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrossMentor.Conformance.Tests.Node;

/// <summary>
/// A program on node that lives as long as its tests: one line of JSON in, one line of JSON out, in the same order. An answer is
/// <c>{"answer": …}</c>, or <c>{"failure": "…"}</c> if the program itself failed.
/// </summary>
internal sealed class LineProgram : IAsyncDisposable
{
    // With one answer, however many there are to come.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder complaints = new();

    private LineProgram(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (complaints)
            {
                complaints.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
    }

    public static LineProgram Start(string script)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = NodePrograms.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return new LineProgram(Process.Start(start) ?? throw new InvalidOperationException("node did not start."));
    }

    /// <summary>The answer to one question.</summary>
    public async Task<JsonElement> AskAsync(JsonObject question) => (await AskAllAsync([question]))[0];

    /// <summary>The answers to many questions, in their order; writing and reading overlap, so the pipe never stands still.</summary>
    public async Task<IReadOnlyList<JsonElement>> AskAllAsync(IReadOnlyList<JsonObject> questions)
    {
        using var timeout = new CancellationTokenSource(Patience);
        var writing = WriteAsync(questions, timeout.Token);
        var answers = new List<JsonElement>(questions.Count);
        while (answers.Count < questions.Count)
        {
            var line = await process.StandardOutput.ReadLineAsync(timeout.Token)
                ?? throw new InvalidOperationException($"The program ended: {Complaints}");
            answers.Add(Read(line));
            timeout.CancelAfter(Patience);
        }

        await writing;
        return answers;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private string Complaints
    {
        get
        {
            lock (complaints)
            {
                return complaints.ToString();
            }
        }
    }

    private static JsonElement Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("answer", out var answer)
            ? answer.Clone()
            : throw new InvalidOperationException($"The program failed: {json.RootElement.GetProperty("failure").GetString()}");
    }

    private async Task WriteAsync(IReadOnlyList<JsonObject> questions, CancellationToken ct)
    {
        foreach (var question in questions)
        {
            await process.StandardInput.WriteLineAsync(question.ToJsonString().AsMemory(), ct);
        }

        await process.StandardInput.FlushAsync(ct);
    }
}
