using CrossMentor.Host.Terminals;
using CrossMentor.Plugins.Hosting;

namespace CrossMentor.Host.Verbs;

/// <summary>How packages, plugins and refusals are written by every verb that is about them.</summary>
internal static class PluginReport
{
    public static object Row(PluginRefusal refusal) => new { refusal.Code, refusal.Message };

    public static object Row(InstalledPlugin plugin) => new
    {
        plugin.Id,
        plugin.Version,
        plugin.Kind,
        plugin.Label,
        plugin.Text,
        plugin.PackageId,
        plugin.Origin,
        plugin.Status,
        plugin.Reads,
        Refusals = plugin.Refusals.Select(Row),
    };

    public static object Row(InstalledPackage package) => new
    {
        package.PackageId,
        package.Version,
        package.Origin,
        package.Status,
        package.InstalledAt,
        package.Sha256,
        Plugins = package.Plugins.Select(plugin => plugin.Id),
        Refusals = package.Refusals.Select(Row),
    };

    public static void Write(Terminal terminal, IEnumerable<InstalledPlugin> plugins)
    {
        foreach (var plugin in plugins)
        {
            terminal.WriteLine($"  {plugin.Id,-52} {plugin.Version,-12} {plugin.Kind?.ToString() ?? "-",-20} {plugin.Origin,-10} {plugin.Status}");
            foreach (var refusal in plugin.Refusals)
            {
                terminal.WriteLine($"    {refusal.Code}: {refusal.Message}");
            }
        }
    }

    public static void WriteProblems(Terminal terminal, IEnumerable<PluginRefusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            terminal.WriteProblem($"{refusal.Code}: {refusal.Message}");
        }
    }
}
