using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Plugins.Hosting;

namespace CrossMentor.Host.Verbs;

/// <summary><c>plugins list</c>: what was found, and why something cannot be used.</summary>
internal sealed class PluginsVerb(Terminal terminal)
{
    public Command ToCommand()
    {
        var json = CommonOptions.Json();
        var list = new Command("list", "List the matching plugins of this installation.") { json };
        list.SetAction(parsed => List(OptionsSource.Read(), parsed.GetValue(json)));
        return new Command("plugins", "Look after the matching plugins.") { list };
    }

    private int List(CrossMentorOptions options, bool isJson)
    {
        var folder = PluginServices.FolderOf(options.Plugins);
        var plugins = PluginCatalogue.Discover(folder).Plugins;
        if (isJson)
        {
            terminal.WriteJson(new { folder, plugins = plugins.Select(Row) });
        }
        else
        {
            terminal.WriteLine($"{plugins.Length} plugins in {folder}");
            foreach (var plugin in plugins)
            {
                terminal.WriteLine($"  {plugin.Id,-52} {plugin.Version,-8} {plugin.Kind?.ToString() ?? "-",-20} {plugin.Status}");
                foreach (var refusal in plugin.Refusals)
                {
                    terminal.WriteLine($"    {refusal.Code}: {refusal.Message}");
                }
            }
        }

        return plugins.All(plugin => plugin.Status == PluginStatus.Available) ? ExitCode.Success : ExitCode.Failed;
    }

    private static object Row(InstalledPlugin plugin) => new
    {
        plugin.Id,
        plugin.Version,
        plugin.Kind,
        plugin.Label,
        plugin.Text,
        plugin.Status,
        Refusals = plugin.Refusals.Select(refusal => new { refusal.Code, refusal.Message }),
    };
}
