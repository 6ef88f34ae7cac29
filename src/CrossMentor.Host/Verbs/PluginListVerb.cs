using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Plugins.Hosting;

namespace CrossMentor.Host.Verbs;

/// <summary><c>plugins list</c>: what was found, and why something cannot be used.</summary>
internal sealed class PluginListVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var json = CommonOptions.Json();
        var list = new Command("list", "List the matching plugins of this installation.") { json };
        list.SetAction(parsed => Run(OptionsSource.Read().Plugins, parsed.GetValue(json)));
        return list;
    }

    private int Run(PluginOptions options, bool isJson)
    {
        var (folder, installedFolder) = (PluginServices.FolderOf(options), PluginServices.InstalledFolderOf(options));
        var catalogue = PluginServices.StoreOf(options, TimeProvider.System).Current;
        if (isJson)
        {
            terminal.WriteJson(new
            {
                folder,
                installedFolder,
                packages = catalogue.Packages.Select(PluginReport.Row),
                plugins = catalogue.Plugins.Select(PluginReport.Row),
            });
        }
        else
        {
            terminal.WriteLine($"{catalogue.Plugins.Length} plugins, shipped in {folder}, installed in {installedFolder}");
            PluginReport.Write(terminal, catalogue.Plugins);
        }

        return catalogue.Plugins.All(plugin => plugin.Status == PluginStatus.Available) ? ExitCode.Success : ExitCode.Failed;
    }
}
