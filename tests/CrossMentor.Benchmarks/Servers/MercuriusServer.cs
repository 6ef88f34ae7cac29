namespace CrossMentor.Benchmarks.Servers;

/// <summary>mercurius with its compiler switched on, on fastify. Its packages are installed into a cache folder of the user.</summary>
internal sealed class MercuriusServer() : ServerKind("mercurius", "mercurius with jit")
{
    private static readonly string Folder = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "crossmentor-benchmarks", "mercurius");

    public override async Task<string?> PrepareAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "mercurius")))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }

        if (!await TryRunAsync("node", "--version"))
        {
            return "node is not installed here";
        }

        return await TryRunAsync("npm", "install", "--no-audit", "--no-fund", "--loglevel=error")
            ? null
            : "its packages cannot be installed here";
    }

    public override ProcessStartInfo StartInfo(int port) => new("node", ["server.mjs", port.ToString()]) { WorkingDirectory = Folder };

    private static async Task<bool> TryRunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
