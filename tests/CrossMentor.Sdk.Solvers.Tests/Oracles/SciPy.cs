using System.Diagnostics;
using System.Text.Json;

namespace CrossMentor.Sdk.Solvers.Tests.Oracles;

/// <summary>Hands many problems to one process of Python, one a line as JSON, and reads one line for each.</summary>
internal static class SciPy
{
    public static async Task<string[]> AskAsync(string script, IEnumerable<object> problems)
    {
        var start = new ProcessStartInfo(SciPyFactAttribute.Python!, [Path.Combine(AppContext.BaseDirectory, "Oracles", script)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        foreach (var problem in problems)
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(problem));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
