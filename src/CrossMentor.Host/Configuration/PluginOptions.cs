namespace CrossMentor.Host.Configuration;

internal sealed record PluginOptions
{
    [Setting("Folder with a folder a plugin; `plugins` beside the program when empty.")]
    public string Path { get; init; } = "";
}
