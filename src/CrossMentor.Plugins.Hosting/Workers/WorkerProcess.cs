using System.Diagnostics;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>The process of a worker: what it writes to its console, and an end to it and to everything it started.</summary>
internal sealed class WorkerProcess : IDisposable
{
    // An ended process has no more to say, so this is waited for only where the machine is busy or somebody it started holds its console.
    private const int LastWordsMs = 2_000;

    private readonly Process process;
    private readonly OutputTail output;
    private readonly Task drained;
    private readonly ManualResetEventSlim killed = new();

    /// <param name="process">The process, which was started with its console captured.</param>
    /// <param name="outputBytesMax">How much it may write.</param>
    /// <param name="flooded">Told when it writes more.</param>
    public WorkerProcess(Process process, long outputBytesMax, Action flooded)
    {
        this.process = process;
        Id = process.Id;
        output = new OutputTail(outputBytesMax, flooded);
        process.StandardInput.Close();
        drained = Task.WhenAll(output.DrainAsync(process.StandardOutput.BaseStream), output.DrainAsync(process.StandardError.BaseStream));
    }

    public int Id { get; }

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <summary>Whether the runtime of the worker said that it ran out of memory.</summary>
    public bool SaysOutOfMemory => output.SaysOutOfMemory;

    public bool WaitForExit(int milliseconds) => process.WaitForExit(milliseconds);

    /// <summary>What it said, once it has ended.</summary>
    public string LastWords()
    {
        drained.Wait(LastWordsMs);
        return output.Text;
    }

    /// <summary>Ends the process and everything it started, whether it has ended by itself or not.</summary>
    public void Kill()
    {
        try
        {
            UnixCalls.KillGroup(Id);
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException or NotSupportedException)
        {
            // It was faster, and is gone already.
        }

        killed.Set();
    }

    /// <summary>Waits for <see cref="Kill"/>, which needs the process until it has ended it.</summary>
    public void Dispose()
    {
        killed.Wait();
        process.Dispose();
    }
}
