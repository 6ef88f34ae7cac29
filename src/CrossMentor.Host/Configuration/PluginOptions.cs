namespace CrossMentor.Host.Configuration;

internal sealed record PluginOptions
{
    [Setting("Folder with a folder a plugin that came with the product; `plugins` beside the program when empty. It is read once.")]
    public string Path { get; init; } = "";

    [Setting("Folder that `plugins install` keeps packages in; `installed-plugins` in the current folder when empty. Servers of one installation share it.")]
    public string InstalledPath { get; init; } = "";
}
