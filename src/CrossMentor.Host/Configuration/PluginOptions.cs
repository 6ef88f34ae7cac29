using CrossMentor.Plugins.Hosting.Workers;

namespace CrossMentor.Host.Configuration;

internal sealed record PluginOptions
{
    [Setting("Folder with a folder a plugin that came with the product; `plugins` beside the program when empty. It is read once.")]
    public string Path { get; init; } = "";

    [Setting("Folder that `plugins install` keeps packages in; `installed-plugins` in the current folder when empty. Servers of one installation share it.")]
    public string InstalledPath { get; init; } = "";

    [Setting("Installed packages that run in the server's own process because you vouch for them: ids, or the SHA-256 of a package or of its assembly. All others run in processes of their own.")]
    public IReadOnlyList<string> Trusted { get; init; } = [];

    [Setting("Whether those processes are shut in by bubblewrap: `Auto` (where it works), `Required` (elsewhere nothing of others is run) or `Off`.")]
    public SandboxMode Sandbox { get; init; } = SandboxMode.Auto;

    [Setting("MiB of objects that one of those processes may hold.", Minimum = 64, Maximum = 65_536)]
    public int WorkerMiB { get; init; } = 1_024;

    [Setting("Such processes at the same time; each plugin of others that a run uses has one.", Minimum = 1, Maximum = 1_000)]
    public int Workers { get; init; } = 32;
}
