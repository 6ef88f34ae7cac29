using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Crashes;

/// <summary>The program itself in a process of its own, which can be killed at any moment.</summary>
internal sealed partial class HostProcess : IDisposable
{
    private static readonly TimeSpan StartMax = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder log;

    private HostProcess(Process process, StringBuilder log, Uri address, ApiClient api) => (this.process, this.log, Address, Api) = (process, log, address, api);

    public Uri Address { get; }

    /// <summary>The client of the operator, with a token of this process.</summary>
    public ApiClient Api { get; }

    public int ProcessId => process.Id;

    /// <summary>What the process wrote to its log.</summary>
    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    public static async Task<HostProcess> ServeAsync(HostFolder folder)
    {
        var (serving, written) = Start(folder, "serve", "--json");
        try
        {
            var address = await AddressAsync(serving, written);
            return new(serving, written, address, await ApiClient.SignInAsync(address, HostFolder.Client));
        }
        catch
        {
            // Nobody else would end a process whose start was given up.
            End(serving);
            throw;
        }
    }

    /// <summary>Makes the operator's client a manager, by the verb that an operator uses.</summary>
    public static async Task GrantAsync(HostFolder folder)
    {
        var (granting, written) = Start(folder, "grant", "ProgrammeManager", "--issuer", HostFolder.Issuer, "--client", HostFolder.Client);
        using (granting)
        {
            using var tooLong = new CancellationTokenSource(StartMax);
            var output = await granting.StandardOutput.ReadToEndAsync(tooLong.Token);
            await granting.WaitForExitAsync(tooLong.Token);
            Assert.True(granting.ExitCode == 0, output + written);
        }
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed, no connection is closed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        End(process);
        Api.Dispose();
    }

    private static async Task<Uri> AddressAsync(Process serving, StringBuilder written)
    {
        using var tooLong = new CancellationTokenSource(StartMax);
        while (await serving.StandardOutput.ReadLineAsync(tooLong.Token) is { } line)
        {
            if (AddressPattern().Match(line) is { Success: true } found)
            {
                // Nothing more is written there; the log goes to standard error.
                return new(found.Value + "/");
            }
        }

        await serving.WaitForExitAsync(tooLong.Token);
        throw new InvalidOperationException($"The server ended with {serving.ExitCode} before it served: {written}");
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static (Process Process, StringBuilder Log) Start(HostFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder.FullPath,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, TestHost.Program));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // These processes live for seconds: code that is measured in order to be compiled better later never pays.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in folder.Environment)
        {
            start.Environment[name] = value;
        }

        var written = new StringBuilder();
        var started = new Process { StartInfo = start };
        started.ErrorDataReceived += (_, line) =>
        {
            lock (written)
            {
                written.AppendLine(line.Data);
            }
        };
        started.Start();
        started.BeginErrorReadLine();
        return (started, written);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressPattern();
}
